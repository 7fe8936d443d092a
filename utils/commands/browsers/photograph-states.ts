import type { Picture } from './photograph.ts';
import { poll } from './poll.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** Pages that are not read, each for another reason, to be served beside the demo. */
export const UNREAD_PAGES: Readonly<Record<string, string>> = {
  '/sign-in.html':
    '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><label>Password <input type="password"></label></html>',
  '/soup.html':
    '<!doctype html><html lang="en"><title>Leek soup</title><h1>Leek soup</h1><p>Boil the leeks for an hour.</p></html>',
};

/** Pictures of everything a reader sees beside an article that was read, by name: first run, options, popup and panel on pages that are not read, the narrowest panel. */
export async function photographStates(reader: ReaderBrowser, origin: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const path of ['welcome', 'options']) {
    const page = await reader.openExtensionPage(`${path}.html`);
    await poll(`the ${path} page`, () => page.evaluate(() => document.querySelector('main h1, main h2') !== null));
    pictures.push([path, await page.screenshot({ fullPage: true })]);
    await page.close();
  }
  for (const [path, state] of [
    ['/sign-in.html', 'refused'],
    ['/soup.html', 'not-news'],
  ] as const) {
    const page = await reader.open(origin + path);
    await reader.openPopup(page);
    await poll(`the popup to be ${state}`, async () => (await stateOf(reader, 'popup')) === state);
    pictures.push([`popup-${state}`, await reader.picture('popup')]);
    await poll('the panel to say why', async () => (await stateOf(reader, 'panel')) === 'empty');
    pictures.push([`panel-${state}`, await reader.picture('panel')]);
    await page.close();
  }
  const article = await reader.open(`${origin}/article.html`);
  await reader.openPopup(article);
  await poll('the article in the panel', async () => (await stateOf(reader, 'panel')) === 'ready');
  await reader.widenPanel(250);
  for (const tab of ['brief', 'figures']) {
    await reader.click('panel', `[data-tab=${tab}]`);
    pictures.push([`panel-${tab}-narrow`, await reader.picture('panel')]);
  }
  await article.close();
  return pictures;
}

const stateOf = (reader: ReaderBrowser, surface: 'popup' | 'panel') =>
  reader.look(surface, (window) => window.document.querySelector('main')?.getAttribute('data-state') ?? null);
