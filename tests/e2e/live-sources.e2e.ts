import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

/** What the encyclopedia would answer about anybody; the words are invented. */
const ENCYCLOPEDIA = JSON.stringify({
  query: {
    pages: [
      ...['Nayib Bukele', 'Marco Rubio', 'Donald Trump', 'Terrorism Confinement Center'].map((title) => ({
        title,
        extract: `${title} is well known, says this test.`,
      })),
    ],
  },
});

describe.each(BROWSERS)('live sources in $name', ({ launch, extension }) => {
  let site: Site;
  let world: Site;
  let reader: ReaderBrowser;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'));
    world = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), { '/en.wikipedia.org/w/api.php': ENCYCLOPEDIA });
    reader = await launch({ extension });
  });
  afterAll(async () => {
    await reader?.close();
    await world?.close();
    await site?.close();
  });

  const asked = () => world.asked.filter((path) => path.includes('wikipedia'));

  test('nothing can be asked while no source is on', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.waitForSelector('[data-switch=live-wikipedia]');
    expect(await options.$eval('[data-switch=live-wikipedia]', (box) => (box as HTMLInputElement).checked)).toBe(false);
    await options.evaluate((origin) => localStorage.setItem('e2e-live-origin', origin), world.origin);
    await options.close();
    const page = await reader.open(`${site.origin}/article.html`);
    await reader.openPopup(page);
    await poll('the popup to have read the page', () =>
      reader.look('popup', (window) => window.document.querySelector('#popup')?.getAttribute('data-state') === 'ready'),
    );
    await reader.click('popup', '[data-action=open-panel]');
    await reader.click('panel', '[data-tab=people]');
    await poll('the names', () =>
      reader.look('panel', ({ document }) => document.querySelector('[data-entity]') !== null),
    );
    expect(await reader.look('panel', ({ document }) => document.querySelectorAll('[data-live]').length)).toBe(0);
    expect(asked()).toEqual([]);
  });

  test('switched on, it is asked about what the reader asks about, once, and shows words, licence and link', async () => {
    await reader.allowHost('https://*.wikipedia.org/*');
    const options = await reader.openExtensionPage('options.html');
    await options.waitForSelector('[data-switch=live-wikipedia]');
    await options.click('[data-switch=live-wikipedia]');
    await options.waitForSelector('[data-switch=live-wikipedia]:checked');
    await options.close();
    await poll('a button to ask with', () =>
      reader.look('panel', ({ document }) => document.querySelector('[data-live=wikipedia] button') !== null),
    );
    expect(asked()).toEqual([]);
    await reader.click('panel', '[data-live=wikipedia] button');
    const words = await poll('the answer', () =>
      reader.look('panel', ({ document }) => document.querySelector('[data-live] figure')?.textContent ?? null),
    );
    expect(words).toContain('says this test');
    expect(words).toContain('CC BY-SA 4.0');
    expect(asked()).toHaveLength(1);
  });

  test('the log shows the request; forgetting empties it', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.waitForSelector('[data-request=answered]');
    expect(await options.$eval('.log', (log) => log.textContent)).toContain('en.wikipedia.org');
    await options.click('[data-action=clear-log]');
    await poll('the log to be empty', () => options.evaluate(() => document.querySelector('.log') === null));
    await options.close();
  });

  test('switched off, nothing can be asked any more', async () => {
    const options = await reader.openExtensionPage('options.html');
    await options.waitForSelector('[data-switch=live-wikipedia]:checked');
    await options.click('[data-switch=live-wikipedia]');
    await poll('the switch', () =>
      options.evaluate(() => !document.querySelector('[data-switch=live-wikipedia]:checked')),
    );
    await options.close();
    await poll('the buttons to go', () =>
      reader.look('panel', ({ document }) => document.querySelectorAll('[data-live] button').length === 0),
    );
    expect(asked()).toHaveLength(1);
  });
});
