import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';
import { SOURCE_ORIGINS } from '../../utils/core/model/live-answer.ts';
import { openRow } from '../helpers/open-row.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const KEY = 'a-secret-key';

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

/** Rows of the panel under which the sources are offered: the United States, and whoever speaks first. */
const COUNTRY = '[data-entity="Q30"]';
const SPEAKER = '[data-speaker]';

/** Each of the other sources: where it is offered, how it is asked, where it is answered, and with what. Values are invented. */
const OTHERS = [
  {
    source: 'world-bank',
    tab: 'names',
    row: COUNTRY,
    first: null,
    path: '/api.worldbank.org/v2/country/USA/indicator/SP.POP.TOTL',
    body: '[{"page":1},[{"indicator":{"id":"SP.POP.TOTL","value":"Population, total"},"countryiso3code":"USA","date":"2024","value":6300001}]]',
    shows: ['Population, total', '6,300,001', 'CC BY 4.0'],
  },
  {
    source: 'our-world-in-data',
    tab: 'names',
    row: COUNTRY,
    first: null,
    path: '/ourworldindata.org/grapher/population.csv',
    body: 'Entity,Code,Year,population\nUnited States,USA,2023,6300002\n',
    shows: ['How many people', '6,300,002', 'CC BY 4.0'],
  },
  {
    source: 'wayback',
    tab: 'sources',
    row: null,
    first: '[data-ask=wayback] button',
    path: '/web.archive.org/cdx/search/cdx',
    body: '[["timestamp","digest"],["20260301120000","B"],["20260201120000","A"]]',
    shows: ['changed 1 time, between February 1, 2026 and March 1, 2026'],
  },
  {
    source: 'fact-check',
    tab: 'sources',
    row: SPEAKER,
    first: '[data-ask=fact-check] button',
    path: '/factchecktools.googleapis.com/v1alpha1/claims:search',
    body: '{"claims":[{"text":"A claim","claimReview":[{"publisher":{"name":"Checks"},"url":"https://checks.example/1","textualRating":"Not quite"}]}]}',
    shows: ['Checks rates it “Not quite”'],
  },
] as const;

describe.each(BROWSERS)('live sources in $name', ({ launch, extension }) => {
  let site: Site;
  let world: Site;
  /** What the hosts answer; a path that is missing is answered with 404. */
  const answers: Record<string, string> = {
    '/en.wikipedia.org/w/api.php': ENCYCLOPEDIA,
    '/ourworldindata.org/grapher/population.metadata.json':
      '{"chart":{"title":"How many people","originalChartUrl":"https://ourworldindata.org/grapher/population"}}',
  };
  let reader: ReaderBrowser;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'));
    world = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), answers);
    reader = await launch({ extension });
  });
  afterAll(async () => {
    await reader?.close();
    await world?.close();
    await site?.close();
  });

  const asked = () => world.asked.filter((path) => path.includes('wikipedia'));

  test('nothing can be asked while no source is on', async () => {
    const options = await reader.openExtensionPage('options.html#live');
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
    await reader.click('panel', '[data-tab=names]');
    await openRow(reader, '[data-entity]');
    await poll('what is on record', () =>
      reader.look('panel', ({ document }) => document.querySelector('[data-entity] .row-body') !== null),
    );
    expect(await reader.look('panel', ({ document }) => document.querySelectorAll('[data-live]').length)).toBe(0);
    expect(asked()).toEqual([]);
  });

  test('switched on, it is asked about what the reader asks about, once, and shows words, licence and link', async () => {
    await reader.allowHost('https://*.wikipedia.org/*');
    const options = await reader.openExtensionPage('options.html#live');
    await options.waitForSelector('[data-switch=live-wikipedia]');
    await options.click('[data-switch=live-wikipedia]');
    await options.waitForSelector('[data-switch=live-wikipedia]:checked');
    await options.close();
    await openRow(reader, '[data-entity]');
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
    const options = await reader.openExtensionPage('options.html#live');
    await options.waitForSelector('[data-request=answered]');
    expect(await options.$eval('.log', (log) => log.textContent)).toContain('en.wikipedia.org');
    await options.click('[data-action=clear-log]');
    await poll('the log to be empty', () => options.evaluate(() => document.querySelector('.log') === null));
    await options.close();
  });

  test('switched off, nothing can be asked any more', async () => {
    const options = await reader.openExtensionPage('options.html#live');
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

  test('the other four are switched on one by one; Google wants a key, which is nowhere shown', async () => {
    for (const { source } of OTHERS) for (const origin of SOURCE_ORIGINS[source]) await reader.allowHost(origin);
    const options = await reader.openExtensionPage('options.html#live');
    for (const { source } of OTHERS) {
      await options.waitForSelector(`[data-switch=live-${source}]:not(:checked)`);
      await options.click(`[data-switch=live-${source}]`);
      await options.waitForSelector(`[data-switch=live-${source}]:checked`);
    }
    await options.type('[data-field=fact-check-key]', KEY);
    await options.click('[data-action=save-key]');
    await options.waitForSelector('[data-action=forget-key]');
    expect(await options.evaluate(() => document.body.innerHTML)).not.toContain(KEY);
    await options.close();
  });

  test.each(OTHERS)('$source fails in plain words, then answers', async ({
    source,
    tab,
    row,
    first,
    path,
    body,
    shows,
  }) => {
    const live = () =>
      reader.look('panel', ({ document }) =>
        [...document.querySelectorAll('[data-live]')].map((node) => [node.getAttribute('data-live'), node.textContent]),
      );
    const told = async () => (await live())?.find(([of]) => of === source)?.[1] ?? '';
    await reader.click('panel', `[data-tab=${tab}]`);
    if (row) await openRow(reader, row);
    if (first) await reader.click('panel', first);
    await poll('a button to ask with', async () => (await told()) !== '');
    const before = world.asked.length;
    await reader.click('panel', `[data-live=${source}] button`);
    await poll('the failure', async () => (await told()).includes('Unchecked: '));
    expect(world.asked.length).toBeGreaterThan(before);
    answers[path] = body;
    await reader.click('panel', `[data-live=${source}] [data-action=ask-again]`);
    await poll('the answer', async () => (await told()).includes('asked on'));
    for (const words of shows) expect(await told()).toContain(words);
  });

  test('the log tells all of it, without the key; with every switch off nothing is offered or asked', async () => {
    const options = await reader.openExtensionPage('options.html#live');
    await options.waitForSelector('[data-request=answered]');
    const log = await options.$eval('.log', (table) => table.textContent ?? '');
    for (const { path } of OTHERS) expect(log).toContain(path.split('/')[1]);
    expect(log).not.toContain(KEY);
    for (const { source } of OTHERS) {
      await options.click(`[data-switch=live-${source}]`);
      await options.waitForSelector(`[data-switch=live-${source}]:not(:checked)`);
    }
    await options.close();
    const before = world.asked.length;
    for (const { tab, row } of OTHERS) {
      await reader.click('panel', `[data-tab=${tab}]`);
      if (row) await openRow(reader, row);
      await poll('nothing to ask with', () =>
        reader.look('panel', ({ document }) => document.querySelector('[data-live] button, [data-ask]') === null),
      );
    }
    expect(world.asked.length).toBe(before);
  });
});
