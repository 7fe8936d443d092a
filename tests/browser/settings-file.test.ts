import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ENGLISH } from '../helpers/english.ts';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { takeSettings, writeSettings } = await import('../../utils/browser/settings-file.ts');
const { displayItem, neverSitesItem } = await import('../../utils/browser/settings.ts');
const { languageItem } = await import('../../utils/browser/language-setting.ts');
const { rejectedEntitiesItem } = await import('../../utils/browser/rejected-entities.ts');
const { factCheckKeyItem, liveSourcesItem } = await import('../../utils/browser/live-settings.ts');
const { requestLogItem } = await import('../../utils/browser/request-log.ts');
const { DEFAULT_DISPLAY } = await import('../../utils/core/model/display.ts');

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

const DISPLAY = { ...DEFAULT_DISPLAY, marks: false, density: 'low' } as const;
const NOT_MEANT = { entity: 'Q1', name: 'Jordan', host: null };
const file = (settings: unknown) => new Blob([typeof settings === 'string' ? settings : JSON.stringify(settings)]);
const VALID = {
  kind: 'sidelight-settings',
  version: 1,
  display: {},
  language: null,
  neverSites: [] as unknown[],
  notMeant: [] as unknown[],
};

test('settings come back in another browser as they were', async () => {
  await displayItem.set(DISPLAY);
  await languageItem.set('fr');
  await neverSitesItem.set(['bank.example', '[::1]']);
  await rejectedEntitiesItem.set([NOT_MEANT]);
  const written = await writeSettings();
  fake.browser = makeFakeBrowser();
  expect(await takeSettings(file(written))).toEqual({ ok: true, value: null });
  expect(await displayItem.get()).toEqual(DISPLAY);
  expect(await languageItem.get()).toBe('fr');
  expect(await neverSitesItem.get()).toEqual(['bank.example', '[::1]']);
  expect(await rejectedEntitiesItem.get()).toEqual([NOT_MEANT]);
});

test('no key, no request, no permission goes into the file', async () => {
  await factCheckKeyItem.set('SECRET-KEY');
  await liveSourcesItem.set(['wikipedia']);
  await requestLogItem.set([{ at: 1, host: 'en.wikipedia.org', asks: 'Somebody', bytes: 1, outcome: 'answered' }]);
  fake.browser.origins.add('*://courier.example/*');
  expect(await writeSettings()).not.toMatch(/SECRET|wikipedia|Somebody|courier/);
});

test('what an older file does not say is as it is at first', async () => {
  await displayItem.set(DISPLAY);
  expect(await takeSettings(file({ ...VALID, display: { hover: true } }))).toMatchObject({ ok: true });
  expect(await displayItem.get()).toEqual({ ...DEFAULT_DISPLAY, hover: true });
});

describe('a file is refused with its reason, and nothing of it is taken', () => {
  test.each<[string, unknown, string, string?]>([
    ['no JSON', 'settings', 'kind'],
    ['nothing', '', 'kind'],
    ['JSON of something else', [1, 2], 'kind'],
    ['null', null, 'kind'],
    ['another program’s settings', { ...VALID, kind: 'other-settings' }, 'kind'],
    ['a later version', { ...VALID, version: 2, more: 1 }, 'version'],
    ['no version', { ...VALID, version: '1' }, 'field', 'version'],
    ['a switch that is no switch', { ...VALID, display: { marks: 'yes' } }, 'field', 'display.marks'],
    ['a density there is none of', { ...VALID, display: { density: 'huge' } }, 'field', 'display.density'],
    ['a switch there is none of', { ...VALID, display: { glow: true } }, 'field', 'display.glow'],
    ['a language that is not spoken', { ...VALID, language: 'tlh' }, 'field', 'language'],
    ['a site that is no host', { ...VALID, neverSites: ['bank.example', '*://*/*'] }, 'field', 'neverSites.1'],
    ['a wildcard, which would be every site', { ...VALID, neverSites: ['*'] }, 'field', 'neverSites.0'],
    ['a host the browser refuses in a pattern', { ...VALID, neverSites: ['a*b.example'] }, 'field', 'neverSites.0'],
    [
      'a name that means somebody else on every site',
      { ...VALID, notMeant: [{ ...NOT_MEANT, host: '*' }] },
      'field',
      'notMeant.0.host',
    ],
    ['a host with a path', { ...VALID, neverSites: ['bank.example/a'] }, 'field', 'neverSites.0'],
    ['too many sites', { ...VALID, neverSites: Array(5001).fill('a.example') }, 'field', 'neverSites'],
    ['a name of nothing', { ...VALID, notMeant: [{ entity: 'Q1', host: null }] }, 'field', 'notMeant.0.name'],
    ['a key', { ...VALID, 'fact-check-key': 'SECRET' }, 'field', 'fact-check-key'],
    ['a megabyte and more', ' '.repeat(1024 * 1024 + 1), 'size'],
  ])('%s', async (_what, settings, reason, path) => {
    await neverSitesItem.set(['kept.example']);
    const taken = await takeSettings(file(settings));
    expect(taken).toMatchObject({ ok: false, error: { key: `settings_refused_${reason}` } });
    expect(ENGLISH).toHaveProperty(`settings_refused_${reason}`);
    if (path && !taken.ok) expect(taken.error.args).toEqual([{ kind: 'text', text: path }]);
    expect(await neverSitesItem.get()).toEqual(['kept.example']);
    expect(await displayItem.get()).toEqual(DEFAULT_DISPLAY);
  });
});
