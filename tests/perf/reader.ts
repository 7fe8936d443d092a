/*
 * What a reader waits for, in real Chromium with the built extension: from the click on the toolbar icon to a popup that says what was
 * read, and from a loaded article to a painted panel, on a site that is always read. Each as a ratio to the limit of what
 * feels immediate (a second, Nielsen 1993, "Response times: the three important limits") in the same run.
 *   npm run perf:reader
 * The first round is shown by itself: it starts the extension's background and opens its knowledge.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { openPanel } from '../../utils/commands/browsers/open-panel.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser, Surface } from '../../utils/commands/browsers/reader-browser.ts';
import { serve } from '../../utils/commands/browsers/serve.ts';
import { chooseRule } from '../helpers/choose-rule.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = join(ROOT, 'tests', 'fixtures', 'demo');
const LIMIT = 1000;
const ROUNDS = 9;

const article = readFileSync(join(DEMO, 'article.html'), 'utf8');
/** The demo article with its paragraphs so many times over: a long read. */
const longer = (times: number) =>
  article.replace(/<p>[\s\S]*<\/p>/, (paragraphs) => Array.from({ length: times }, () => paragraphs).join('\n'));
const stories = { 'the demo article': article, 'the same ten times over': longer(10) };
const pages = Object.fromEntries(
  Object.values(stories).flatMap((html, kind) =>
    Array.from({ length: ROUNDS }, (_, round) => [`/news/story-${kind}-${round}.html`, html]),
  ),
);

const START = '/news/start.html';

const site = await serve(DEMO, { ...pages, [START]: article });
const reader = await launchChromium({ extension: join(ROOT, '.output', 'chrome-mv3') });
try {
  console.log(`${ROUNDS} rounds each; median and worst of the rounds after the first, beside a limit of ${LIMIT} ms`);
  for (const [kind, name] of Object.keys(stories).entries()) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await clickToPopup(reader, address(kind, round)));
    tell(`click to popup, ${name}`, times);
  }
  await readAlways(reader);
  for (const [kind, name] of Object.keys(stories).entries()) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await articleToPanel(reader, address(kind, round)));
    tell(`article to panel, ${name}`, times);
  }
} finally {
  await reader.close();
  await site.close();
}

function address(kind: number, round: number): string {
  return `${site.origin}/news/story-${kind}-${round}.html`;
}

async function clickToPopup(reader: ReaderBrowser, url: string): Promise<number> {
  const page = await reader.open(url);
  const clicked = Date.now();
  await reader.openPopup(page);
  const ready = await readyAt(reader, 'popup', url);
  await page.close();
  return ready - clicked;
}

/** The panel is open and the site is one that is always read: the article comes, and the panel is painted. */
async function articleToPanel(reader: ReaderBrowser, url: string): Promise<number> {
  const page = await reader.open(url);
  const loaded = await loadedAt(page);
  const ready = await readyAt(reader, 'panel', url);
  await page.close();
  return ready - loaded;
}

async function readAlways(reader: ReaderBrowser): Promise<void> {
  await reader.allowHost(site.origin);
  const start = `${site.origin}${START}`;
  const page = await reader.open(start);
  await reader.openPopup(page);
  await chooseRule(reader, 'site');
  await readyAt(reader, 'popup', start);
  await openPanel(reader);
  await readyAt(reader, 'panel', start);
  await page.close();
}

/** Wall-clock milliseconds at which the surface had painted what was read of an address. */
function readyAt(reader: ReaderBrowser, surface: Surface, url: string): Promise<number> {
  return poll(`the ${surface} of ${url}`, async () => {
    const marks = await reader.look(surface, (window) =>
      window.performance.getEntriesByName('sidelight-ready').map((mark) => ({
        url: (mark as PerformanceMark).detail as string,
        at: mark.startTime + performance.timeOrigin,
      })),
    );
    return marks?.findLast((mark) => mark.url === url)?.at;
  });
}

/** Wall-clock milliseconds at which the page's text was there. */
function loadedAt(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.timeOrigin + (entry?.domContentLoadedEventEnd ?? 0);
  });
}

function tell(what: string, times: readonly number[]): void {
  const [first, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1]!;
  const worst = sorted.at(-1)!;
  const of = (ms: number) => `${ms.toFixed(0)} ms (${(ms / LIMIT).toFixed(2)} of the limit)`;
  console.log(`${what.padEnd(45)} median ${of(median)}, worst ${of(worst)}, first ${of(first!)}`);
}
