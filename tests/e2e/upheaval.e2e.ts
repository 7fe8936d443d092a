import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { chooseRule } from '../helpers/choose-rule.ts';
import { markEverything } from '../helpers/mark-everything.ts';
import { openPanel } from '../helpers/open-panel.ts';
import { wordsMarked } from '../helpers/words-marked.ts';

/* What happens to a browser and not to a page: windows, the clock, a full store, a permission gone, an update, a morning with 30 tabs. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;
const DAY = 86_400_000;

const page = (n: number) => `<!doctype html><html lang="en"><head><title>Ferries</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Porto counts its ferries","datePublished":"2025-02-05"}</script></head>
<body><main><article><h1>Porto counts its ferries</h1>
<p>The harbour office of Porto said on Tuesday that ${n} ferries had called in January, 12% more than a year before, and that the quays would be widened by the end of the year.</p>
<p>“We counted 310,000 passengers and had room for 400,000,” its director told reporters. She added that 3 million euros would be spent on two new piers, and that the old ones would stay open.</p>
<p>The city promised 40 new ticket machines at a cost of 2 million euros. Fares would not rise this year, a spokesman said on Wednesday, although fuel had become dearer.</p>
</article></main></body></html>`;
/** As many as a reader may have left open in the evening. */
const TABS = 30;
const PAGES = Object.fromEntries(Array.from({ length: TABS + 1 }, (_, n) => [`/story-${n}.html`, page(900 + n)]));

describe.each(BROWSERS)('upheaval in $name', ({ name, launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let settings: Page;

  const state = (surface: 'popup' | 'panel') =>
    reader.look(
      surface,
      (window) => window.document.querySelector('#popup, #panel')?.getAttribute('data-state') ?? null,
    );
  const surfaceIs = (surface: 'popup' | 'panel', wanted: string) =>
    poll(`the ${surface} to be ${wanted}`, async () => (await state(surface)) === wanted);
  const story = (n: number) => `${site.origin}/story-${n}.html`;
  const isMarked = (at: Page, n: number, patience?: number) =>
    poll(`marks of story ${n}`, async () => (await wordsMarked(at)).includes(`${900 + n} ferries`), patience);
  const isUnmarked = (at: Page) => poll('marks to go', async () => (await wordsMarked(at)).length === 0);
  /** Something asked of the extension's own interface, in a page of its own. */
  const ask = <T>(expression: string): Promise<T> =>
    settings.evaluate(
      `(async (api) => JSON.parse(JSON.stringify((await (${expression})) ?? null)))(globalThis.browser ?? chrome)`,
    ) as Promise<T>;
  /** Of how many tabs a reading is kept. */
  const kept = async (): Promise<number> =>
    Object.entries(await ask<Record<string, unknown>>('api.storage.session.get(null)')).filter(
      ([key, stored]) => key.startsWith('tab:') && JSON.stringify(stored).includes('kind\\":\\"ready'),
    ).length;

  /** Has the site always read, as its reader chooses in the popup over a page of it. */
  const readAlways = async (at: Page) => {
    await reader.allowHost(site.origin);
    await reader.openPopup(at);
    await poll('the popup', async () => (await state('popup')) !== null);
    await chooseRule(reader, 'site');
    await poll('the site to be read always', async () =>
      (await ask<{ origins: string[] }>('api.permissions.getAll()')).origins.some((one) => one.includes('127.0.0.1')),
    );
  };

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), PAGES);
    reader = await launch({ extension });
    await markEverything(reader);
    settings = await reader.openExtensionPage('options.html');
    const first = await reader.open(story(0));
    await readAlways(first);
    await isMarked(first, 0);
    await first.close();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('in two windows one story is marked in both, and what the reader says of it in one holds in the other', async () => {
    const [one, other] = [await reader.open(story(0)), await reader.openWindow(story(0))];
    await isMarked(one, 0);
    await isMarked(other, 0);
    await reader.openPopup(one);
    await surfaceIs('popup', 'ready');
    await openPanel(reader);
    await surfaceIs('panel', 'ready');
    await reader.click('panel', '[data-tab=figures]');
    const wrong = await poll('a figure that can be called wrong', () =>
      reader.look('panel', ({ document }) =>
        document
          .querySelector<HTMLElement>('li[data-figure]:has(> [data-action=this-is-wrong]) .figure-words')
          ?.innerText.trim(),
      ),
    );
    await reader.click('panel', 'li[data-figure] > [data-action=this-is-wrong]');
    for (const at of [one, other]) await poll('the mark to go', async () => !(await wordsMarked(at)).includes(wrong));
    await reader.openPopup(one);
    await reader.click('popup', '[data-action=show-hidden]');
    for (const at of [one, other])
      await poll('the mark to come back', async () => (await wordsMarked(at)).includes(wrong));
    await reader.openPopup(one);
    await chooseRule(reader, 'never');
    for (const at of [one, other]) await isUnmarked(at);
    await surfaceIs('popup', 'refused');
    await readAlways(one);
    await isMarked(one, 0);
    await other.close();
    await one.close();
  });

  test('a clock that is set back a day, and then forward two, loses and delays nothing', async () => {
    for (const by of [-DAY, 2 * DAY]) {
      await reader.setClock(by);
      const at = await reader.open(story(1));
      await isMarked(at, 1);
      await at.evaluate(() => {
        const entry = document.createElement('p');
        entry.textContent =
          'At noon the office said that 77 ferries had been held back by fog, and that 5,600 passengers had been told to come again on Friday, when the weather was expected to clear.';
        document.querySelector('article')?.append(entry);
      });
      await poll('the new entry to be read', async () => (await wordsMarked(at)).includes('77 ferries'));
      await reader.openPopup(at);
      await surfaceIs('popup', 'ready');
      await at.close();
    }
    await reader.setClock(-DAY);
  });

  // Firefox takes minutes to fill its store; what is done when it is full is the same.
  test.runIf(name === 'chromium')('a store that is full makes room: the next story is read and kept', async () => {
    // Ever smaller, until nothing more goes in.
    const sizes = Array.from({ length: 10 }, (_, n) => Math.round(5_000_000 / 2 ** n));
    await ask(`(async () => {
      for (const size of ${JSON.stringify(sizes)})
        await api.storage.session.set({ ['tab:' + (90000000 + size)]: { version: 1, value: 'x'.repeat(size) } }).catch(() => null);
    })()`);
    const at = await reader.open(story(2));
    await isMarked(at, 2);
    await reader.openPopup(at);
    await surfaceIs('popup', 'ready');
    await at.close();
    await ask(`api.storage.session.remove(${JSON.stringify(sizes)}.map((size) => 'tab:' + (90000000 + size)))`);
  });

  test('thirty tabs that come at once are all read', async () => {
    // A Chromium that is driven holds a background back that it ended for a test.
    if (name === 'firefox') await reader.endBackground();
    const tabs = await ask<number[]>(
      `Promise.all(Array.from({ length: ${TABS} }, (_, n) => api.tabs.create({ url: '${site.origin}/story-' + (n + 1) + '.html', active: false }).then(({ id }) => id)))`,
    );
    await poll('all to be read', async () => (await kept()) >= TABS, 45_000);
    await ask(`api.tabs.remove(${JSON.stringify(tabs)})`);
    await poll('all to be forgotten', async () => (await kept()) === 0);
  });

  test('access that is taken back in the browser’s own pages takes the marks, and is asked for again', async () => {
    const at = await reader.open(story(3));
    await isMarked(at, 3);
    await ask('api.permissions.getAll().then(({ origins }) => api.permissions.remove({ origins }))');
    await isUnmarked(at);
    const next = await reader.open(story(4));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await wordsMarked(next)).toEqual([]);
    await reader.openPopup(next);
    await surfaceIs('popup', 'ready');
    await isMarked(next, 4);
    await readAlways(next);
    await at.reload();
    await isMarked(at, 3);
    await at.close();
    await next.close();
  });

  test('an update under an open page: it goes quiet there, and pages are read by themselves again', async () => {
    const at = await reader.open(story(5));
    await isMarked(at, 5);
    const errors: string[] = [];
    at.on('pageerror', (error) => errors.push(String(error)));
    await settings.close();
    await reader.reloadExtension();
    await at.bringToFront();
    await at.mouse.click(200, 300);
    await at.evaluate(() => document.querySelector('article')?.append('One more line.'));
    await at.keyboard.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(errors).toEqual([]);
    // A Chromium that is driven does not start an extension anew that a test has loaded.
    if (name === 'chromium') return;
    const next = await reader.open(story(6));
    await isMarked(next, 6);
    await at.reload();
    await isMarked(at, 5);
  });
});
