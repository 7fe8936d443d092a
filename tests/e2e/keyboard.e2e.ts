import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser, Surface } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { markEverything } from '../helpers/mark-everything.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;
/** More stops than any surface has. */
const STOPS = 120;

/** What has the focus: how to find it again, and whether a reader sees that it has. */
interface Focused {
  readonly html: string;
  readonly action: string | null;
  readonly tab: string | null;
  readonly seen: boolean;
}

describe.each(BROWSERS)('with keys alone in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'));
    reader = await launch({ extension });
    await markEverything(reader);
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const focused = (surface: Surface) =>
    reader.look(surface, ({ document, getComputedStyle }): Focused | null => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // The filter box draws its outline around the field and its icon.
      const outlined = [element, element.parentElement!].some((one) => getComputedStyle(one).outlineStyle !== 'none');
      return {
        html: element.outerHTML.slice(0, 120),
        action: element.getAttribute('data-action'),
        tab: element.getAttribute('data-tab'),
        seen: element.matches(':focus-visible') && outlined,
      };
    });

  /** Tabs on until the focus is where it should be; every stop on the way must be one that is seen. */
  async function tabTo(surface: Surface, wanted: (focused: Focused) => boolean): Promise<void> {
    for (let stop = 0; stop < STOPS; stop++) {
      await reader.press(surface, 'Tab');
      const now = await focused(surface);
      if (!now) continue;
      expect(now, now.html).toMatchObject({ seen: true });
      if (wanted(now)) return;
    }
    throw new Error(`The tab key does not lead there in the ${surface}.`);
  }

  test('first run: the sample is opened and closed, and the way to run is reached', async () => {
    const welcome = await reader.openExtensionPage('welcome.html');
    await welcome.bringToFront();
    await welcome.waitForSelector('.sample-mark');
    const stops: string[] = [];
    const where = () =>
      welcome.evaluate(
        () => document.activeElement?.getAttribute('data-action') ?? document.activeElement?.className ?? '',
      );
    while (stops.length < STOPS && !stops.includes('allow-every-site')) {
      await welcome.keyboard.press('Tab');
      stops.push(await where());
      if (stops.at(-1) !== 'sample-mark' || stops.filter((stop) => stop === 'sample-mark').length > 1) continue;
      const expanded = () => welcome.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
      const before = await expanded();
      await welcome.keyboard.press('Enter');
      expect(await expanded()).not.toBe(before);
    }
    expect(stops).toContain('sample-mark');
    expect(stops).toContain('allow-every-site');
    await welcome.close();
  });

  test('from the popup the panel is opened', async () => {
    page = await reader.open(`${site.origin}/article.html`);
    await reader.openPopup(page);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
    await tabTo('popup', ({ action }) => action === 'open-panel');
    await reader.press('popup', 'Enter');
    await poll('the panel to be filled', () =>
      reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') === 'ready'),
    );
  });

  test('arrows move between the panel’s tabs, and a row leads to its place in the text', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo('panel', ({ tab }) => tab === 'brief');
    await reader.press('panel', 'ArrowRight');
    await poll('the figures', async () => (await focused('panel'))?.tab === 'figures');
    expect(
      await reader.look('panel', ({ document }) => document.querySelector('[data-tab=figures]')?.ariaSelected),
    ).toBe('true');
    await tabTo('panel', ({ action }) => action === 'go-to-text');
    await reader.press('panel', 'Enter');
    await poll('the page to scroll', () => page.evaluate(() => window.scrollY > 0));
  });

  test('the reading is kept as a file', async () => {
    await reader.look('panel', (window) => {
      const saved = window as unknown as { saved: string[] };
      saved.saved = [];
      // Where a file would go is the browser's; that there is one with this name is ours.
      (window as typeof globalThis).HTMLAnchorElement.prototype.click = function click() {
        saved.saved.push(this.download);
      };
      (window.document.activeElement as HTMLElement | null)?.blur();
      window.document.querySelector<HTMLElement>('[data-tab=brief]')?.click();
    });
    await tabTo('panel', ({ action }) => action === 'export');
    await reader.press('panel', 'Enter');
    for (const entry of ['read-again', 'export-markdown', 'export-json']) {
      if (entry !== 'read-again') await reader.press('panel', 'ArrowDown');
      await poll(`${entry} in the menu`, async () => (await focused('panel'))?.action === entry);
    }
    await reader.press('panel', 'Enter');
    const saved = await poll('the file', () =>
      reader.look('panel', (window) => (window as unknown as { saved: string[] }).saved[0] ?? null),
    );
    expect(saved).toMatch(/\.json$/);
    expect((await focused('panel'))?.action).toBe('export');
  });
});
