import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browsers/chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { openPanel } from './browsers/open-panel.ts';
import { type Picture, photograph, photographStory } from './browsers/photograph.ts';
import { photographStates, UNREAD_PAGES } from './browsers/photograph-states.ts';
import type { LaunchOptions, ReaderBrowser } from './browsers/reader-browser.ts';
import { serve } from './browsers/serve.ts';
import { contactSheet, type SheetRow } from './contact-sheet.ts';

/*
 * Shows the extension on the demo article. With a display: opens a browser and leaves it open. Without one: takes pictures of
 * what a reader would see in each browser that is there, and says where they are.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ANALYZE = join(ROOT, 'utils', 'commands', 'analyze.ts');
const FIXTURES = join(ROOT, 'tests', 'fixtures');
const DEMO = join(FIXTURES, 'demo');
const ARTICLE = join(DEMO, 'article.html');
const REPORT = join(ROOT, 'reports', 'demo');
/** Three more stories of our own, in three languages, and one of which next to nothing is known. */
const STORIES = ['economy--ghana-prices', 'health--dakar-maternite', 'transport--bahn-suedkreuz'];
const LITTLE = `<!doctype html><html lang="en"><title>Choir sings in the rain</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Choir sings in the rain","datePublished":"2026-02-14"}</script>
<main><article><h1>Choir sings in the rain</h1><p>The choir of the lower village sang on the green on Saturday although it rained from the first song to the last, and most of those who had come stayed under their umbrellas until the end.</p>
<p>“We had practised for it since the autumn and nobody wanted to go home,” said Ilse Varnholt, who has led the choir for years. The next evening is to be in the church.</p></article></main></html>`;
/** Room for a page 1280 wide beside the panel. */
const WINDOW = { width: 1700, height: 1010 };
const LAUNCH = {
  chromium: { launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3') },
  firefox: { launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3') },
} as const;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const browsers = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));
const stories = Object.fromEntries(
  STORIES.map((name) => [`/${name}.html`, readFileSync(join(FIXTURES, 'articles', name, 'page.html'), 'utf8')]),
);
const site = await serve(DEMO, { ...UNREAD_PAGES, ...stories, '/little.html': LITTLE });
const article = `${site.origin}/article.html`;

if (hasDisplay && !process.env['CI']) await show();
else await takePictures();
await site.close();

/** Opens the first browser there is and waits until the reader closes it. */
async function show(): Promise<void> {
  const name = browsers[0];
  if (!name) throw new Error('No browser found.');
  const reader = await start(name, { headless: false });
  await reader.allowHost(site.origin);
  const page = await reader.open(article);
  await reader.openPopup(page);
  await openPanel(reader);
  console.log(`Sidelight is open on ${article}. Close the browser window to end.`);
  await reader.closed();
}

async function takePictures(): Promise<void> {
  mkdirSync(REPORT, { recursive: true });
  console.log('There is no display: writing a report and taking pictures instead.');
  const report = execFileSync(process.execPath, [ANALYZE, ARTICLE], { encoding: 'utf8' });
  writeFileSync(join(REPORT, 'report.txt'), report);
  console.log(`  ${join(REPORT, 'report.txt')}`);
  const rows: SheetRow[] = [];
  for (const name of browsers) {
    for (const dark of [false, true]) {
      const theme = dark ? 'dark' : 'light';
      const pictures = await picturesOf(name, dark);
      for (const [view, png] of pictures) writeFileSync(join(REPORT, `${name}-${view}-${theme}.png`), png);
      rows.push({ title: `${name}, ${theme}`, pictures: pictures.map(([view, png]) => ({ name: view, png })) });
      console.log(`  ${pictures.length} pictures of ${name}, ${theme}: ${join(REPORT, `${name}-*-${theme}.png`)}`);
    }
  }
  const sheet = join(REPORT, 'contact-sheet.png');
  writeFileSync(sheet, await contactSheet(rows));
  console.log(`  all of them on one sheet: ${sheet}`);
}

async function picturesOf(name: 'chromium' | 'firefox', dark: boolean): Promise<Picture[]> {
  const reader = await start(name, { dark, window: WINDOW });
  try {
    const pictures = await photograph(reader, article);
    for (const story of [...Object.keys(stories), '/little.html'])
      pictures.push(...(await photographStory(reader, site.origin + story, story.slice(1, -'.html'.length))));
    return [...pictures, ...(await photographStates(reader, site.origin))];
  } finally {
    await reader.close();
  }
}

function start(name: 'chromium' | 'firefox', options: Omit<LaunchOptions, 'extension'>): Promise<ReaderBrowser> {
  const { launch, extension } = LAUNCH[name];
  return launch({ extension, ...options });
}
