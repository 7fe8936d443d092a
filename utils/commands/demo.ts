import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './browsers/chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { photograph } from './browsers/photograph.ts';
import { photographStates, UNREAD_PAGES } from './browsers/photograph-states.ts';
import type { LaunchOptions, ReaderBrowser } from './browsers/reader-browser.ts';
import { serve } from './browsers/serve.ts';

/*
 * Shows the extension on the demo article. With a display: opens a browser and leaves it open. Without one: takes pictures of
 * what a reader would see in each browser that is there, and says where they are.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ANALYZE = join(ROOT, 'utils', 'commands', 'analyze.ts');
const DEMO = join(ROOT, 'tests', 'fixtures', 'demo');
const ARTICLE = join(DEMO, 'article.html');
const REPORT = join(ROOT, 'reports', 'demo');
const LAUNCH = {
  chromium: { launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3') },
  firefox: { launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3') },
} as const;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const browsers = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));
const site = await serve(DEMO, UNREAD_PAGES);
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
  await reader.click('popup', '[data-action=open-panel]');
  console.log(`Sidelight is open on ${article}. Close the browser window to end.`);
  await reader.closed();
}

async function takePictures(): Promise<void> {
  mkdirSync(REPORT, { recursive: true });
  console.log('There is no display: writing a report and taking pictures instead.');
  const report = execFileSync(process.execPath, [ANALYZE, ARTICLE], { encoding: 'utf8' });
  writeFileSync(join(REPORT, 'report.txt'), report);
  console.log(`  ${join(REPORT, 'report.txt')}`);
  for (const name of browsers) {
    for (const dark of [false, true]) {
      const reader = await start(name, { dark });
      try {
        const pictures = [...(await photograph(reader, article)), ...(await photographStates(reader, site.origin))];
        for (const [view, png] of pictures) {
          const file = join(REPORT, `${name}-${view}-${dark ? 'dark' : 'light'}.png`);
          writeFileSync(file, png);
          console.log(`  ${file}`);
        }
      } finally {
        await reader.close();
      }
    }
  }
}

function start(name: 'chromium' | 'firefox', options: Omit<LaunchOptions, 'extension'>): Promise<ReaderBrowser> {
  const { launch, extension } = LAUNCH[name];
  return launch({ extension, ...options });
}
