/*
 * What stands on the panel's first screen, in real Chromium with the build for tests (where highlights have telling names): how far below its top the first thing stands
 * that the article does not itself say, whether there is a picture, how long the brief and the names are, and whether something stands
 * behind each mark in the page: every card is opened. Pages that miss a mark set for them are named.
 *   npm run perf:first-screen -- [PAGE.html[.gz] ...]
 * Without pages: the stories under tests/fixtures.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
/** How far down the first context may stand, and how long brief and names may be, in screens. */
const FIRST = 130;
const LENGTH = 2;
const { ui_nothing_on_record: EMPTY } = JSON.parse(
  readFileSync(join(ROOT, 'public', '_locales', 'en', 'messages.json'), 'utf8'),
) as Record<string, { message: string } | undefined>;

/** What one story's panel and marks are like. Lengths in CSS pixels. */
interface Seen {
  readonly file: string;
  /** Of the first finding, value on record, picture or known name, and which; null where there is none. */
  readonly first: { readonly top: number; readonly what: string } | null;
  readonly picture: boolean;
  readonly brief: number;
  readonly names: { readonly rows: number; readonly length: number; readonly stops: number };
  readonly marks: number;
  /** Words of the marks whose card says nothing. */
  readonly empty: readonly string[];
  readonly mostOnScreen: number;
}

const given = process.argv.slice(2);
const files = given.length ? given : readdirSync(ARTICLES).map((name) => join(ARTICLES, name, 'page.html'));
const htmlOf = (file: string) =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString();
const nameOf = (file: string) => (basename(file) === 'page.html' ? basename(dirname(file)) : basename(file));
const site = await serve(ARTICLES, Object.fromEntries(files.map((file, at) => [`/news/${at}.html`, htmlOf(file)])));
const reader = await launchChromium({ extension: join(ROOT, '.output', 'chrome-mv3-e2e'), window: WINDOW });
const seen: Seen[] = [];
try {
  await reader.allowHost(site.origin);
  for (const at of files.keys()) {
    const one = await look(reader, nameOf(files[at] ?? ''), `${site.origin}/news/${at}.html`);
    if (one) seen.push(one);
  }
} finally {
  await reader.close();
  await site.close();
}
tell();

/** Null where the page is not read as news. */
async function look(browser: ReaderBrowser, file: string, url: string): Promise<Seen | null> {
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
    const brief = await browser.look('panel', ({ document }) => {
      const top = (element: Element | null) => element?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      const [first] = ['.finding-title', '.tile', '.row-name', '[data-bar]', 'main svg[role=img]']
        .map((what) => ({ what, top: top(document.querySelector(what)) }))
        .toSorted((a, b) => a.top - b.top);
      return {
        first: first && Number.isFinite(first.top) ? first : null,
        picture: [...document.querySelectorAll('main svg[role=img], [data-bar]')].some((one) => top(one) < innerHeight),
        brief: document.documentElement.scrollHeight,
      };
    });
    await browser.click('panel', '[data-tab=names]');
    const names = await browser.look('panel', ({ document }) => ({
      rows: document.querySelectorAll('.row-name').length,
      length: document.documentElement.scrollHeight,
      stops: [...document.querySelectorAll<HTMLElement>('main a[href], main button, main input, main summary')].filter(
        (one) => one.tabIndex >= 0 && one.checkVisibility(),
      ).length,
    }));
    await browser.click('panel', '[data-tab=brief]');
    return brief && names && { file, ...brief, names, ...(await marksOf(page)) };
  } finally {
    await page.close();
  }
}

function panelState(browser: ReaderBrowser) {
  return browser.look('panel', ({ document }) => document.querySelector('#panel')?.getAttribute('data-state') ?? null);
}

/** The marks of a page, those whose card says nothing, and how many stand on the fullest screen. */
async function marksOf(page: Page) {
  const tops = await page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-') && name !== 'sidelight-focus')
      .flatMap(([, ranges]) =>
        ([...ranges] as Range[]).map((range) => range.getBoundingClientRect().top + globalThis.scrollY),
      ),
  );
  const empty: string[] = [];
  for (let at = 0; at < tops.length; at++) {
    const said = await openCard(page, at);
    if (said && EMPTY && said.card.includes(EMPTY.message)) empty.push(said.words);
  }
  const fullest = tops.map((from) => tops.filter((top) => top >= from && top < from + SCREEN).length);
  return { marks: tops.length, empty, mostOnScreen: Math.max(0, ...fullest) };
}

/** Opens the card of the nth mark and shuts it again; null where the page hides the mark, or lays something over it. */
async function openCard(page: Page, nth: number): Promise<{ words: string; card: string } | null> {
  const at = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-') && name !== 'sidelight-focus')
      .flatMap(([, all]) => [...all] as Range[]);
    const range = ranges[wanted];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0];
    return range && box && { words: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, nth);
  if (!at) return null;
  await page.mouse.click(at.x, at.y);
  try {
    const card = await poll(
      'the card',
      () =>
        page.evaluate(
          () => document.querySelector('html > div')?.shadowRoot?.querySelector('[role=dialog]')?.textContent || null,
        ),
      2000,
    );
    await page.keyboard.press('Escape');
    return { words: at.words, card };
  } catch {
    return null;
  }
}

function tell(): void {
  const share = (count: number, of = seen.length) => `${Math.round((100 * count) / of)} %`;
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const firsts = seen.flatMap(({ first }) => first ?? []);
  const isFar = ({ first }: Seen) => first === null || first.top > FIRST;
  console.log(`${seen.length} of ${files.length} pages read as news; panel ${PANEL.width} x ${PANEL.height}`);
  console.log(
    `first context below the panel's top: median ${Math.round(middle(firsts.map(({ top }) => top)))} px; at most ${FIRST} px on ${share(seen.filter((one) => !isFar(one)).length)}`,
  );
  console.log(`a picture on the first screen: ${share(seen.filter(({ picture }) => picture).length)}`);
  const briefs = seen.map(({ brief }) => brief / PANEL.height);
  console.log(
    `the brief's length: median ${middle(briefs).toFixed(1)} screens, at most ${Math.max(...briefs).toFixed(1)}`,
  );
  const all = seen.reduce((sum, { marks }) => sum + marks, 0);
  const empty = seen.reduce((sum, one) => sum + one.empty.length, 0);
  console.log(
    `marks: ${all}, median ${middle(seen.map(({ marks }) => marks))} a page, something behind ${share(all - empty, all)}; most on a screen of ${SCREEN} px ${Math.max(...seen.map(({ mostOnScreen }) => mostOnScreen))}`,
  );
  const most = seen.toSorted((a, b) => b.names.rows - a.names.rows)[0];
  if (most)
    console.log(
      `names: the page with most has ${most.names.rows} rows, ${(most.names.length / PANEL.height).toFixed(1)} screens, ${most.names.stops} tab stops; the longest ${(Math.max(...seen.map(({ names }) => names.length)) / PANEL.height).toFixed(1)} screens, most stops ${Math.max(...seen.map(({ names }) => names.stops))}`,
    );
  for (const one of seen) {
    const missed = [
      isFar(one) && `first context ${one.first ? `${Math.round(one.first.top)} px (${one.first.what})` : 'none'}`,
      !one.picture && 'no picture',
      one.brief > LENGTH * PANEL.height && `brief ${(one.brief / PANEL.height).toFixed(1)} screens`,
      one.empty.length > 0 && `nothing behind: ${one.empty.join(', ')}`,
    ].filter(Boolean);
    if (missed.length) console.log(`  ${one.file}: ${missed.join('; ')}`);
  }
}
