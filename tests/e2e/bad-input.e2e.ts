import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { markEverything } from '../helpers/mark-everything.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const paragraph = (i: number) =>
  `<p>In week ${i} the harbour office of Lisbon counted ${1000 + i} ships, ${(i % 40) + 3}% more than in the week before, and spent ${i}.5 million euros on cranes, its director told reporters on Tuesday.</p>`;
const HUGE = `<!doctype html><html lang="en"><head><title>Every week of the harbour</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Every week of the harbour","datePublished":"2025-02-05"}</script></head><body><article><h1>Every week of the harbour</h1>${Array.from({ length: 26_000 }, (_, i) => paragraph(i)).join('\n')}</article></body></html>`;

describe.each(BROWSERS)('bad luck in $name', ({ launch, extension }) => {
  let site: Site;
  let reader: ReaderBrowser | undefined;
  let copy: string | undefined;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), { '/huge.html': HUGE });
  });
  afterAll(() => site.close());
  afterEach(async () => {
    await reader?.close();
    reader = undefined;
    if (copy) rmSync(copy, { recursive: true });
    copy = undefined;
  });

  const popupState = () =>
    reader!.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') ?? null);

  test('with a damaged pack figures are read all the same', async () => {
    copy = mkdtempSync(join(tmpdir(), 'sidelight-'));
    cpSync(extension, copy, { recursive: true });
    truncateSync(join(copy, 'packs', 'entities.bin'), 1000);
    reader = await launch({ extension: copy });
    const page = await reader.open(`${site.origin}/article.html`);
    await reader.openPopup(page);
    await poll('the popup to have read the page', async () => (await popupState()) === 'ready');
    const text = await reader.look('popup', (window) => window.document.body.innerText);
    expect(text).toMatch(/[1-9]\d* figures/);
  });

  test('a page of five megabytes is read', async () => {
    expect(HUGE.length).toBeGreaterThan(4_500_000);
    reader = await launch({ extension });
    await markEverything(reader);
    const page = await reader.open(`${site.origin}/huge.html`);
    await reader.openPopup(page);
    const state = await poll(
      'an answer',
      async () => {
        const now = await popupState();
        return now !== 'loading' && now;
      },
      60_000,
    );
    expect(['ready', 'error']).toContain(state);
    // Whatever came of it, the page still answers its reader.
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(26_000);
  });
});
