/*
 * What stands on the panel's first screen, in real Chromium with the build for tests (where highlights have telling names): how far below its top the first thing stands
 * that the article does not itself say, whether there is a picture, how long the brief is, and what the marks in the page lead to.
 *   npm run perf:first-screen -- [PAGE.html[.gz] ...]
 * Without pages: the stories under tests/fixtures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { openPanel } from '../../utils/commands/browsers/open-panel.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { serve } from '../../utils/commands/browsers/serve.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARTICLES = join(ROOT, 'tests', 'fixtures', 'articles');
/** A panel and a page as readers have them, in CSS pixels. */
const PANEL = { width: 400, height: 900 };
const WINDOW = { width: 1700, height: 1010 };
const SCREEN = 800;

/** What one story's panel and marks are like. Lengths in CSS pixels. */
interface Seen {
  /** Of the first finding, value on record or known name; null where there is none. */
  readonly first: number | null;
  readonly picture: boolean;
  readonly length: number;
  readonly marks: number;
  readonly findings: number;
  readonly mostOnScreen: number;
}

const given = process.argv.slice(2);
const files = given.length ? given : readdirSync(ARTICLES).map((name) => join(ARTICLES, name, 'page.html'));
const htmlOf = (file: string) =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();
const site = await serve(ARTICLES, Object.fromEntries(files.map((file, at) => [`/news/${at}.html`, htmlOf(file)])));
const reader = await launchChromium({ extension: join(ROOT, '.output', 'chrome-mv3-e2e'), window: WINDOW });
const seen: Seen[] = [];
try {
  await reader.allowHost(site.origin);
  for (const at of files.keys()) {
    const one = await look(reader, `${site.origin}/news/${at}.html`);
    if (one) seen.push(one);
  }
} finally {
  await reader.close();
  await site.close();
}
tell();

/** Null where the page is not read as news. */
async function look(browser: ReaderBrowser, url: string): Promise<Seen | null> {
  const page = await browser.open(url);
  try {
    await browser.openPopup(page);
    const state = await poll('the popup to say what the page is', async () => {
      const now = await browser.look('popup', ({ document }) =>
        document.querySelector('#popup')?.getAttribute('data-state'),
      );
      return now === 'loading' ? null : now;
    });
    if (state !== 'ready') return null;
    await openPanel(browser);
    await poll('the panel', async () => (await panelState(browser)) === 'ready');
    await browser.widenPanel(PANEL.width, PANEL.height);
    await browser.click('panel', '[data-tab=brief]');
    const panel = await browser.look('panel', ({ document }) => {
      const top = (element: Element | null) => element?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      const first = Math.min(
        ...['.finding-title', '.tile', '.row-name', '[data-bar]'].map((one) => top(document.querySelector(one))),
      );
      return {
        first: Number.isFinite(first) ? first : null,
        picture: [...document.querySelectorAll('main svg[role=img], [data-bar]')].some((one) => top(one) < innerHeight),
        length: document.documentElement.scrollHeight,
      };
    });
    return panel && { ...panel, ...(await marksOf(page)) };
  } finally {
    await page.close();
  }
}

function panelState(browser: ReaderBrowser) {
  return browser.look('panel', ({ document }) => document.querySelector('#panel')?.getAttribute('data-state') ?? null);
}

/** Marks that are lines of a finding or a known name, and how many of them stand on the fullest screen. */
function marksOf(page: Page) {
  return page.evaluate((screen) => {
    const places = [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-') && name !== 'sidelight-focus')
      .flatMap(([name, ranges]) =>
        ([...ranges] as Range[]).map((range) => ({ name, top: range.getBoundingClientRect().top })),
      );
    const tops = places.map(({ top }) => top);
    return {
      marks: places.length,
      findings: places.filter(({ name }) => name.includes('finding')).length,
      mostOnScreen: Math.max(0, ...tops.map((from) => tops.filter((top) => top >= from && top < from + screen).length)),
    };
  }, SCREEN);
}

function tell(): void {
  const share = (count: number) => `${Math.round((100 * count) / seen.length)} %`;
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
  const firsts = seen.flatMap(({ first }) => first ?? []);
  console.log(`${seen.length} of ${files.length} pages read as news; panel ${PANEL.width} x ${PANEL.height}`);
  console.log(
    `first context below the panel's top: median ${middle(firsts)} px; at most 130 px on ${share(firsts.filter((px) => px <= 130).length)}`,
  );
  console.log(`a picture on the first screen: ${share(seen.filter(({ picture }) => picture).length)}`);
  console.log(
    `the brief's length: median ${((middle(seen.map(({ length }) => length)) ?? 0) / PANEL.height).toFixed(1)} screens`,
  );
  console.log(
    `marks: median ${middle(seen.map(({ marks }) => marks))} a page, most on a screen of ${SCREEN} px ${Math.max(...seen.map(({ mostOnScreen }) => mostOnScreen))}`,
  );
}
