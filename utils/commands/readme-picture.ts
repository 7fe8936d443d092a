import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find-browser.ts';

/* Sets two of the demo's pictures side by side for the README: the article with a card, and the panel. Run `npm run demo` first. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = join(ROOT, 'docs', 'images', 'panel.png');
const picture = (name: string) =>
  `data:image/png;base64,${readFileSync(join(ROOT, 'reports', 'demo', `${name}.png`)).toString('base64')}`;

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium on this machine; npm test installs one.');
const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
await page.setViewport({ width: 1240, height: 640 });
await page.setContent(
  `<style>body{margin:0;padding:20px;display:flex;gap:20px;align-items:start;justify-content:center;background:#e9e5da}
   img{border-radius:6px;box-shadow:0 2px 14px #0003;max-height:600px}</style>
   <img src="${picture('firefox-page-light')}"><img src="${picture('chromium-panel-brief-light')}">`,
);
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, await page.screenshot());
await browser.close();
console.log(TARGET);
