import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';
import { samplePackFile } from '../helpers/sample-pack.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { measureStorage } = await import('../../utils/browser/storage-used.ts');
const { writeAnswer } = await import('../../utils/browser/answer-cache.ts');
const { importPack } = await import('../../utils/browser/imported-packs.ts');
const { logRequest } = await import('../../utils/browser/request-log.ts');
const { visitsItem } = await import('../../utils/browser/visits.ts');
const { neverSitesItem } = await import('../../utils/browser/settings.ts');
const { deleteEverything } = await import('../../utils/browser/delete-everything.ts');

beforeEach(() => {
  fake.browser = makeFakeBrowser();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5000, quota: 9000 }) } });
});

test('every part is counted by itself, and nothing is left when everything is deleted', async () => {
  const nothing = {
    settings: 0,
    reading: 0,
    answers: 0,
    packs: 0,
    visits: 0,
    log: 0,
    whole: { used: 5000, allowed: 9000 },
  };
  expect(await measureStorage()).toEqual(nothing);
  await writeAnswer('https://a.example/', '{"a":"é"}', 1000);
  const pack = samplePackFile();
  await importPack(new Blob([pack]), 1000, null, () => undefined);
  await neverSitesItem.set(['bank.example']);
  await fake.browser.storage.session.set({ 'tab:1': 'read' });
  await logRequest({ at: 1, host: 'a.example', asks: 'A', bytes: 1, outcome: 'answered' });
  const [figures, names] = [[], []];
  await visitsItem.set([{ url: 'a', title: 'A', publisher: null, published: null, at: 1, figures, names }]);
  const used = await measureStorage();
  expect(used).toMatchObject({ answers: 18 + 10, packs: pack.byteLength });
  expect([used.settings, used.reading, used.visits, used.log].every((bytes) => bytes > 10 && bytes < 200)).toBe(true);
  await deleteEverything();
  expect(await measureStorage()).toEqual(nothing);
});

test('what a browser does not say of its own count is left out', async () => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
  expect((await measureStorage()).whole).toBeNull();
});
