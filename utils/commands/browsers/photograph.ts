import type { Page } from 'puppeteer-core';
import { openPanel } from './open-panel.ts';
import { poll } from './poll.ts';
import type { ReaderBrowser } from './reader-browser.ts';

/** A picture by its name: PNG. */
export type Picture = readonly [name: string, png: Uint8Array];

const TABS = ['brief', 'figures', 'names', 'sources'] as const;
/** A panel as readers have it, in CSS pixels. */
const PANEL = { width: 400, height: 900 };

/** Pictures of what a reader sees on an article: popup, page with marks and a card, the panel's tabs. */
export async function photograph(reader: ReaderBrowser, article: string): Promise<Picture[]> {
  const page = await readIn(reader, article);
  const pictures: Picture[] = [['popup', await reader.picture('popup')]];
  await openPanel(reader);
  await panelReady(reader);
  pictures.push(['page', await photographCard(page)]);
  for (const tab of TABS) {
    await reader.click('panel', `[data-tab=${tab}]`);
    pictures.push([`panel-${tab}`, await reader.picture('panel')]);
  }
  return pictures;
}

/** The page and the panel's first tab of one more story, where the panel is open already. */
export async function photographStory(reader: ReaderBrowser, story: string, name: string): Promise<Picture[]> {
  const page = await readIn(reader, story);
  await panelReady(reader);
  await reader.click('panel', '[data-tab=brief]');
  const pictures: Picture[] = [
    [`${name}-panel`, await reader.picture('panel')],
    [`${name}-page`, await photographCard(page)],
  ];
  await page.close();
  return pictures;
}

/** Opens a page and has it read by a click on the icon. */
async function readIn(reader: ReaderBrowser, url: string): Promise<Page> {
  await reader.allowHost(new URL(url).origin);
  const page = await reader.open(url);
  await reader.openPopup(page);
  await poll('the popup to have read the page', () =>
    reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
  );
  return page;
}

async function panelReady(reader: ReaderBrowser): Promise<void> {
  await poll('the panel to be filled', () =>
    reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') === 'ready'),
  );
  await reader.widenPanel(PANEL.width, PANEL.height);
}

/** The page with its marks and, where a figure is marked, the card of the last one that has a mark in view. */
async function photographCard(page: Page): Promise<Uint8Array> {
  const at = await page.evaluate(() => {
    const highlights = [...CSS.highlights.values()].filter(({ size }) => size > 0);
    // Their names tell nothing: what lies over all else is what there is to say.
    const top = Math.max(...highlights.map(({ priority }) => priority));
    const ranges = highlights
      .filter(({ priority }) => priority === top)
      .flatMap((highlight) => [...highlight] as Range[]);
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
