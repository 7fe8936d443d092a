import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';
import { chooseFile } from '../helpers/choose-file.ts';
import { samplePackFile } from '../helpers/sample-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const ARTICLE = `<!doctype html><html lang="en"><head><title>Jail in the mill</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Jail in the mill is nearly full","datePublished":"2025-04-05"}</script></head>
<body><article><h1>Jail in the mill is nearly full</h1>
<p>The Bramfell Mill, a jail on the river, has a capacity of 240 inmates, its director said on Friday. The number of inmates has grown by a fifth since last summer, she told reporters.</p>
<p>Orla Mills, which runs the house for the county, said that 30 new places would be built by the end of the year, at a cost of 3 million euros. A spokesman said the old wing would stay open until then.</p>
<p>Neighbours said on Saturday that they had not been asked. The county council will hear them in May, and decide in the summer whether the mill race is to be covered over.</p></article></body></html>`;

const UNVERIFIED = 'from the pack “Mills of the Orla”, unverified';
const whole = new Uint8Array(samplePackFile());
const damaged = whole.map((byte, at) => (at === 9000 ? byte ^ 1 : byte));

describe.each(BROWSERS)('imported packs in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let options: Page;
  let article: Page;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), { '/mill.html': ARTICLE });
    reader = await launch({ extension });
    article = await reader.open(`${site.origin}/mill.html`);
    await reader.openPopup(article);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
    await reader.click('popup', '[data-action=open-panel]');
    await reader.click('panel', '[data-tab=names]');
    options = await reader.openExtensionPage('options.html#packs');
    await options.waitForSelector('[data-field=pack-file]');
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const choose = (name: string, bytes: Uint8Array) => chooseFile(options, '[data-field=pack-file]', name, bytes);
  const outcome = (kind: string) =>
    options
      .waitForSelector(`.pack-task[data-task=${kind}]`)
      .then((told) => told!.evaluate((element) => element.textContent));
  const panel = () => reader.look('panel', ({ document }) => document.querySelector('#panel')?.textContent ?? '');
  /** The panel is bound to its tab: it shows the article while the article is in front. */
  const panelSays = async (what: string, says: boolean, words: string) => {
    await article.bringToFront();
    await poll(
      what,
      async () => (await panel())?.includes('Jail in the mill') && (await panel())?.includes(words) === says,
    );
  };

  test('a damaged file is refused with the reason', async () => {
    await choose('damaged.sidelight-pack', damaged);
    expect(await outcome('refused')).toBe(
      'damaged.sidelight-pack was not imported.The file is damaged: its checksum does not agree with what it holds.',
    );
    expect(await options.$$('[data-pack]')).toEqual([]);
  });

  test('a whole one is listed with its hash, and what it says of an article’s names is shown as unverified', async () => {
    await panelSays('the names without the pack', false, 'unverified');
    await choose('mills.sidelight-pack', whole);
    expect(await outcome('imported')).toContain('“Mills of the Orla” is imported.');
    expect(await options.$eval('[data-pack]', (item) => item.getAttribute('data-pack'))).toBe(
      createHash('sha256').update(whole).digest('hex'),
    );
    // The article that is open is read anew.
    await panelSays('the entity', true, 'Watermill turned jail on the Orla');
    expect(await panel()).toContain(UNVERIFIED);
    await reader.click('panel', '[data-tab=figures]');
    await panelSays('the note on the capacity', true, 'On record for Bramfell Mill');
    expect(
      await reader.look('panel', ({ document }) => document.querySelector('[data-note] .unverified')?.textContent),
    ).toBe(UNVERIFIED);
    await reader.click('panel', '[data-tab=names]');
  });

  test('switched off it is not asked, switched on it is', async () => {
    await options.bringToFront();
    await options.click('[data-pack] [role=switch]');
    await panelSays('the entity to go', false, 'unverified');
    await options.bringToFront();
    await options.click('[data-pack] [role=switch]');
    await panelSays('the entity to come back', true, UNVERIFIED);
  });

  test('removed it is gone, here and in the panel; what the extension did needed no network', async () => {
    await options.bringToFront();
    await options.click('[data-action=remove-pack]');
    expect(await outcome('removed')).toBe('“Mills of the Orla” is removed.');
    expect(await options.$$('[data-pack]')).toEqual([]);
    await panelSays('the entity to go', false, 'unverified');
    expect(await reader.requests()).toEqual([]);
  });

  test('it outlives the page it was imported in, and the extension’s reload', async () => {
    await options.bringToFront();
    await choose('mills.sidelight-pack', whole);
    await outcome('imported');
    // Chromium blocks the pages of an extension that a test has loaded and that is loaded again.
    if (reader.name === 'firefox') await reader.reloadExtension();
    else await options.close();
    const again = await reader.openExtensionPage('options.html#packs');
    await again.waitForSelector('[data-pack]');
    expect(await again.$eval('[data-pack] .pack-title', (item) => item.textContent)).toBe('Mills of the Orla');
  });
});
