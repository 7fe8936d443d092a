import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find-browser.ts';

/* Makes pictures for both stores, 1280 x 800 each, out of the demo's: run `CI=1 npm run demo` first. Leaves them in reports/store. */

const SIZE = { width: 1280, height: 800 };
const FOLDER = join('reports', 'store');
const SHOTS: Readonly<Record<string, readonly string[]>> = {
  'article-and-panel': ['chromium-page-light', 'chromium-panel-brief-light'],
  'figures-and-names': ['chromium-panel-figures-light', 'chromium-panel-names-light', 'chromium-panel-sources-light'],
  dark: ['chromium-page-dark', 'chromium-panel-brief-dark'],
  'popup-and-options': ['chromium-popup-light', 'chromium-options-light'],
};

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium on this machine; npm test installs one.');
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(FOLDER, { recursive: true });
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  for (const [name, pictures] of Object.entries(SHOTS)) {
    const images = pictures.map((one) => readFileSync(join('reports', 'demo', `${one}.png`)).toString('base64'));
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:flex;gap:24px;align-items:center;justify-content:center;background:#e9e5da}
       img{max-height:740px;max-width:${1180 / images.length + 200}px;min-width:0;flex-shrink:1;object-fit:contain;border-radius:6px;box-shadow:0 2px 14px #0003}</style>
       ${images.map((image) => `<img alt="" src="data:image/png;base64,${image}">`).join('')}`,
    );
    const file = join(FOLDER, `${name}.png`);
    writeFileSync(file, await page.screenshot());
    console.log(file);
  }
} finally {
  await browser.close();
}
