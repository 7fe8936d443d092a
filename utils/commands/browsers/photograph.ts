import { poll } from './poll.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** Pictures of what a reader sees on an article, by name: popup, page with marks, card, panel. */
export async function photograph(reader: ReaderBrowser, article: string): Promise<[name: string, png: Uint8Array][]> {
  const pictures: [string, Uint8Array][] = [];
  await reader.allowHost(new URL(article).origin);
  const page = await reader.open(article);
  await reader.openPopup(page);
  await poll('the popup to have read the page', () =>
    reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
  );
  pictures.push(['popup', await reader.picture('popup')]);
  await reader.click('popup', '[data-action=open-panel]');
  await poll('the panel to be filled', () =>
    reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') === 'ready'),
  );
  pictures.push(['page', await page.screenshot()]);
  for (const tab of ['overview', 'figures', 'claims', 'people', 'sources'] as const) {
    await reader.click('panel', `[data-tab=${tab}]`);
    pictures.push([`panel-${tab}`, await reader.picture('panel')]);
  }
  return pictures;
}
