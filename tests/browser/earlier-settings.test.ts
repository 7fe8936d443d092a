import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_DISPLAY } from '../../utils/core/model/display.ts';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { displayItem, neverSitesItem } = await import('../../utils/browser/settings.ts');
const { languageItem } = await import('../../utils/browser/language-setting.ts');
const { rejectedEntitiesItem } = await import('../../utils/browser/rejected-entities.ts');
const { factCheckKeyItem, liveSourcesItem } = await import('../../utils/browser/live-settings.ts');
const { requestLogItem } = await import('../../utils/browser/request-log.ts');
const { ownerItem } = await import('../../utils/browser/session-store.ts');
const { takeMended } = await import('../../utils/browser/stored-item.ts');

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

/*
 * What earlier versions wrote, as they wrote it. Whatever changes, each of these must come back as its reader left it, and none is
 * called damaged. A shape that is given up is not taken out here: its next one is added.
 */
const FIRST_DISPLAY = { marks: false, badge: true, hover: true, density: 'low', style: 'soft' };
const EARLIER = [
  {
    shape: 'display, before there was a menu',
    item: displayItem,
    stored: { version: 1, value: FIRST_DISPLAY },
    means: { ...FIRST_DISPLAY, menu: DEFAULT_DISPLAY.menu },
  },
  {
    shape: 'display, marked in the margin',
    item: displayItem,
    stored: { version: 1, value: { ...FIRST_DISPLAY, style: 'margin' } },
    means: { ...FIRST_DISPLAY, menu: DEFAULT_DISPLAY.menu, style: DEFAULT_DISPLAY.style },
  },
  {
    shape: 'display',
    item: displayItem,
    stored: { version: 2, value: { ...FIRST_DISPLAY, menu: false, style: 'strong' } },
    means: { ...FIRST_DISPLAY, menu: false, style: 'strong' },
  },
  {
    shape: 'sites never read',
    item: neverSitesItem,
    stored: { version: 1, value: ['bank.example', 'mail.courier.example', '127.0.0.1'] },
    means: ['bank.example', 'mail.courier.example', '127.0.0.1'],
  },
  { shape: 'language', item: languageItem, stored: { version: 1, value: 'pt' }, means: 'pt' },
  { shape: 'language of the browser', item: languageItem, stored: { version: 1, value: null }, means: null },
  {
    shape: 'names that mean somebody else',
    item: rejectedEntitiesItem,
    stored: { version: 1, value: [{ entity: 'Q42', name: 'Orla Bramfell', host: null }] },
    means: [{ entity: 'Q42', name: 'Orla Bramfell', host: null }],
  },
  {
    shape: 'live sources',
    item: liveSourcesItem,
    stored: {
      version: 1,
      value: ['wikipedia', 'wikidata', 'world-bank', 'our-world-in-data', 'wayback', 'fact-check'],
    },
    means: ['wikipedia', 'wikidata', 'world-bank', 'our-world-in-data', 'wayback', 'fact-check'],
  },
  { shape: 'key', item: factCheckKeyItem, stored: { version: 1, value: 'my-key' }, means: 'my-key' },
  {
    shape: 'log of requests',
    item: requestLogItem,
    stored: { version: 1, value: [{ at: 5, host: 'a.example', asks: 'Orla', bytes: 7, outcome: 'answered' }] },
    means: [{ at: 5, host: 'a.example', asks: 'Orla', bytes: 7, outcome: 'answered' }],
  },
];

describe.each(EARLIER)('$shape', ({ item, stored, means }) => {
  test('comes back as it was left, and is not called damaged', async () => {
    await fake.browser.storage.local.set({ [item.key]: stored });
    expect(await item.get()).toEqual(means);
    expect(await takeMended()).toBe(false);
  });

  test('is kept whole where something is added to it', async () => {
    await fake.browser.storage.local.set({ [item.key]: stored });
    await (item as typeof displayItem).change((value) => value);
    expect(await item.get()).toEqual(means);
    expect(await takeMended()).toBe(false);
  });
});

test('every setting that is kept has its earlier shapes here', () => {
  const sources = globSync('utils/browser/*.ts').map((file) => readFileSync(file, 'utf8'));
  const kept = sources.flatMap((source) =>
    [...source.matchAll(/defineItem<[^(]+>\(\s*'local',\s*'([^']+)'/g)].map(([, key]) => key),
  );
  expect(kept.length).toBeGreaterThan(5);
  expect(new Set(EARLIER.map(({ item }) => item.key))).toEqual(new Set(kept));
});

test('the document a tab shows was once kept by its name alone: it is read anew', async () => {
  await fake.browser.storage.session.set({ 'owner:7': { version: 1, value: '1-2-3-4' } });
  expect(await ownerItem(7).get()).toBeNull();
});
