import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser, Surface } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';
import { openPane } from '../helpers/open-pane.ts';
import { openPanel } from '../helpers/open-panel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

/** A story of one flood, with so many dead. */
const story = (title: string, dead: number) => `<!doctype html><html lang="en"><head><title>${title}</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2026-05-12T09:40:00Z"}</script></head>
<body><main><article><h1>${title}</h1>
<p>The floods in Portugal killed ${dead} people, the interior ministry said in Lisbon on Tuesday. Streets stood under water from Porto to Faro, and trains between Lisbon and Porto were cancelled for the day.</p>
<p>“We have never seen the river rise so fast,” a spokesman for the fire brigade of Lisbon told reporters. He added that the boats would stay out through the night, and that schools in Porto would be shut until Thursday.</p>
<p>The government of Portugal promised 3 million euros for those who had lost their homes. The rain was to ease on Wednesday, the weather service said, although the ground could take no more water.</p>
</article></main></body></html>`;

describe.each(BROWSERS)('reading over time in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let options: Page;
  const pages: Record<string, string> = {
    '/news/flood.html': story('Flood kills many in Portugal', 12),
    '/news/rivers.html': story('Rivers burst their banks from Porto to Faro', 17),
  };

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), pages);
    reader = await launch({ extension });
    options = await reader.openExtensionPage('options.html#visits');
    await options.waitForSelector('[data-pane=visits][aria-busy=false]');
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const stateOf = (surface: Surface) =>
    reader.look(surface, ({ document }) => document.querySelector('main')?.getAttribute('data-state') ?? null);
  /** What the panel says of earlier visits once it shows a page, each as one line. */
  const readPage = async (path: string, query = '') => {
    const page = await reader.open(site.origin + path + query);
    await reader.openPopup(page);
    await poll('the page to be read', async () => (await stateOf('popup')) === 'ready');
    await openPanel(reader);
    await poll('the panel to show it', async () => (await stateOf('panel')) === 'ready');
    const told = await reader.look('panel', ({ document }) =>
      [...document.querySelectorAll('[data-over-time]')].map((one) => one.textContent),
    );
    await page.close();
    return told;
  };
  const remembered = () => options.$eval('[data-visits]', (line) => Number(line.getAttribute('data-visits')));

  test('nothing is remembered until it is switched on', async () => {
    expect(await readPage('/news/flood.html')).toEqual([]);
    await options.bringToFront();
    expect(await options.$eval('[data-switch=visits]', (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await remembered()).toBe(0);
  });

  test('another story that was read and gives another figure is told, with its address', async () => {
    await options.click('[data-switch=visits]');
    await options.waitForSelector('[data-switch=visits]:checked');
    expect(await readPage('/news/flood.html')).toEqual([]);
    await poll('one visit', async () => (await remembered()) === 1);
    const told = await readPage('/news/rivers.html', '?utm_source=letter');
    expect(told).toHaveLength(1);
    expect(told?.[0]).toMatch(/^Another figure in a story you read.*Portugal.*12.*Flood kills many in Portugal.*17/);
    await poll('two visits', async () => (await remembered()) === 2);
  });

  test('a figure that has changed since the last visit is told then and now', async () => {
    // The visits become a day old, as they do for a reader who comes back.
    await options.evaluate(async () => {
      type Kept = { visits: { version: number; value: string } };
      const store = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage
        .local as unknown as {
        get(key: string): Promise<Kept>;
        set(kept: Kept): Promise<void>;
      };
      const { visits } = await store.get('visits');
      const older = (JSON.parse(visits.value) as { at: number }[]).map((one) => ({ ...one, at: one.at - 86_400_000 }));
      await store.set({ visits: { ...visits, value: JSON.stringify(older) } });
    });
    pages['/news/rivers.html'] = story('Rivers burst their banks from Porto to Faro', 21);
    const told = await readPage('/news/rivers.html');
    expect(told).toHaveLength(2);
    expect(told?.[0]).toMatch(/^Changed since you read this.*Then17.*Now21/);
    expect(told?.[1]).toMatch(/^Another figure in a story you read.*12.*21/);
    await poll('three visits', async () => (await remembered()) === 3);
  });

  test('one click forgets all of it, and what is kept says so', async () => {
    await openPane(options, 'data');
    // Sizes are counted after the pane has been shown.
    await poll(
      'some bytes',
      async () => (await options.$eval('[data-stored=visits] dd', (size) => size.textContent)) !== 'nothing',
    );
    await openPane(options, 'visits');
    await options.click('[data-action=forget-visits]');
    await poll('nothing', async () => (await remembered()) === 0);
    expect(await readPage('/news/flood.html')).toEqual([]);
    await poll('one visit', async () => (await remembered()) === 1);
    await options.click('[data-switch=visits]');
    await poll('nothing', async () => (await remembered()) === 0);
    await openPane(options, 'data');
    await poll(
      'no bytes',
      async () => (await options.$eval('[data-stored=visits] dd', (size) => size.textContent)) === 'nothing',
    );
  });
});
