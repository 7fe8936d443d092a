import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';
import { sampleAnalysis } from '../helpers/sample-analysis.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { forgetOldVisits, forgetVisits, forgetVisitsOf, rememberItem, rememberVisit, setRemember, visitsItem } =
  await import('../../utils/browser/visits.ts');

const DAY = 24 * 60 * 60_000;
const NOON = Date.UTC(2026, 4, 12, 12);
const analysis = sampleAnalysis();
const read = (url: string, at = NOON) =>
  rememberVisit({ ...analysis, article: analysis.article && { ...analysis.article, url } }, url, at);
const kept = async () => (await visitsItem.get()).map(({ url }) => url);

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

test('nothing is remembered until the reader says so', async () => {
  await read('https://courier.example/a');
  expect(await fake.browser.storage.local.get(null)).toEqual({});
});

describe('switched on', () => {
  beforeEach(() => setRemember(true));

  test('two pages read at once are both remembered, and never their text', async () => {
    await Promise.all([read('https://courier.example/a'), read('https://post.example/b')]);
    expect(await kept()).toEqual(['https://courier.example/a', 'https://post.example/b']);
    expect(JSON.stringify(await fake.browser.storage.local.get(null))).not.toContain('running out of beds');
  });

  test('one click forgets all of it', async () => {
    await read('https://courier.example/a');
    await forgetVisits();
    expect(Object.keys(await fake.browser.storage.local.get(null))).toEqual([rememberItem.key]);
    expect(await rememberItem.get()).toBe(true);
  });

  test('switching it off forgets all of it, what is being written too', async () => {
    await read('https://courier.example/a');
    await Promise.all([read('https://courier.example/b'), setRemember(false)]);
    expect(await kept()).toEqual([]);
    await read('https://courier.example/c');
    expect(await kept()).toEqual([]);
  });

  test('what is too old goes, though nothing is read', async () => {
    await read('https://courier.example/a', NOON - 40 * DAY);
    await read('https://courier.example/b', NOON - 20 * DAY);
    await forgetOldVisits(NOON);
    expect(await kept()).toEqual(['https://courier.example/b']);
  });

  test('what was read on a site that must never be read goes', async () => {
    await read('https://courier.example/a');
    await read('https://post.example/b');
    await forgetVisitsOf(['courier.example']);
    expect(await kept()).toEqual(['https://post.example/b']);
  });

  test('a store that was damaged is no reason to fail', async () => {
    await fake.browser.storage.local.set({ visits: { version: 1, value: '[{"url":7},{' } });
    await read('https://courier.example/a');
    expect(await kept()).toEqual(['https://courier.example/a']);
  });
});
