import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find-browser.ts';

/** Pictures under one heading of a contact sheet. */
export interface SheetRow {
  readonly title: string;
  readonly pictures: readonly { readonly name: string; readonly png: Uint8Array }[];
}

const HEIGHT = 420;
const WIDTH = 1900;

/** Many pictures as one, in rows with a heading each: PNG. Needs a Chromium. */
export async function contactSheet(rows: readonly SheetRow[]): Promise<Uint8Array> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium on this machine; npm test installs one.');
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    await page.setContent(
      `<style>body{margin:24px;background:#d8d4c8;font:15px/1.4 sans-serif;color:#222}section{display:flex;flex-wrap:wrap;gap:16px}
       figure{margin:0}img{display:block;height:${HEIGHT}px;border-radius:4px;box-shadow:0 1px 8px #0003}figcaption{font-size:12px;margin-block-start:4px}</style>
       ${rows.map(rowOf).join('')}`,
    );
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}

const rowOf = ({ title, pictures }: SheetRow): string =>
  `<h2>${title}</h2><section>${pictures
    .map(
      ({ name, png }) =>
        `<figure><img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}"><figcaption>${name}</figcaption></figure>`,
    )
    .join('')}</section>`;
