import type { Page } from 'puppeteer-core';
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
  pictures.push(['page', await photographCard(page)]);
  for (const tab of ['brief', 'figures', 'names', 'sources'] as const) {
    await reader.click('panel', `[data-tab=${tab}]`);
    pictures.push([`panel-${tab}`, await reader.picture('panel')]);
  }
  return pictures;
}

/** The page with its marks and, where a figure is marked, the card of the last one that has a mark in view. */
async function photographCard(page: Page): Promise<Uint8Array> {
  const at = await page.evaluate(() => {
    const ranges = [...CSS.highlights.entries()]
      .filter(([name]) => name.includes('finding'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    const range =
      ranges.find(
        (one) => /\d{2},\d{3}/.test(one.toString()) && !one.startContainer.parentElement?.closest('h1, h2'),
      ) ?? ranges[0];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  if (at) {
    await page.mouse.click(at.x, at.y);
    await poll('the card', () => page.evaluate(() => document.querySelector('html > div') !== null));
    // A card fades in.
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return page.screenshot();
}
