import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { defineItem, takeMended } = await import('../../utils/browser/stored-item.ts');
const { count, listOf, objectOf, orNull, text, oneOf, recordOf } = await import('../../utils/browser/mend.ts');

const size = (version = 1) => defineItem('local', 'size', { fallback: 3, mend: count, version });
const sites = (value: string) => fake.browser.storage.local.set({ sites: { version: 1, value } });

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

test('a value never written is the fallback; one written comes back', async () => {
  expect(await size().get()).toBe(3);
  await size().set(5);
  expect(await size().get()).toBe(5);
  expect(await takeMended()).toBe(false);
});

test('a value of an older version is brought up step by step', async () => {
  await sites('a b');
  const item = defineItem<readonly string[]>('local', 'sites', {
    fallback: [],
    mend: listOf(text),
    version: 3,
    migrations: { 2: (old) => String(old).split(' '), 3: (old) => (old as string[]).toReversed() },
  });
  expect(await item.get()).toEqual(['b', 'a']);
});

test('without a way up the fallback is answered', async () => {
  await sites('a b');
  expect(await defineItem('local', 'sites', { fallback: 'none', mend: text, version: 2 }).get()).toBe('none');
});

test('watching tells of new values, of the same key and area only, until stopped', async () => {
  const seen: number[] = [];
  const stop = size().watch((value) => seen.push(value));
  await size().set(4);
  await defineItem('local', 'other', { fallback: 0, mend: count }).set(9);
  await defineItem('session', 'size', { fallback: 0, mend: count }).set(9);
  await fake.browser.storage.local.set({ size: { version: 1, value: 'large' } });
  await fake.browser.storage.local.remove('size');
  stop();
  await size().set(5);
  expect(seen).toEqual([4, 3, 3]);
});

test('a value kept as text comes back as it was, is watched as it is, and is a text in the store', async () => {
  const item = defineItem('session', 'tab', {
    fallback: null as { readonly words: readonly string[] } | null,
    mend: orNull(objectOf<{ readonly words: readonly string[] }>({ words: listOf(text) })),
    asText: true,
  });
  const seen: unknown[] = [];
  item.watch((value) => seen.push(value));
  await item.set({ words: ['a', 'b'] });
  expect(await item.get()).toEqual({ words: ['a', 'b'] });
  expect(seen).toEqual([{ words: ['a', 'b'] }]);
  expect((await fake.browser.storage.session.get('tab'))['tab']).toEqual({ version: 1, value: '{"words":["a","b"]}' });
  await fake.browser.storage.session.set({ tab: { version: 1, value: '{"words":["a","b' } });
  expect(await item.get()).toBeNull();
});

/** What a store may hold that nobody should have written. */
const DAMAGED = [
  null,
  'large',
  7,
  [],
  {},
  { version: 1 },
  { version: 1, value: null },
  { version: 1, value: [] },
  { version: 1, value: { deep: [[[]]] } },
  { version: 9, value: 'of a later time' },
  { version: 'one', value: 5 },
];

describe.each(DAMAGED.map((stored) => [JSON.stringify(stored), stored] as const))('%s in the store', (_, stored) => {
  test('is answered with a value that can be used, whatever the item', async () => {
    const { displayItem, neverSitesItem } = await import('../../utils/browser/settings.ts');
    const { languageItem } = await import('../../utils/browser/language-setting.ts');
    const { rejectedEntitiesItem } = await import('../../utils/browser/rejected-entities.ts');
    const { doubtedReadingsItem } = await import('../../utils/browser/doubted-readings.ts');
    const { liveSourcesItem, factCheckKeyItem } = await import('../../utils/browser/live-settings.ts');
    const { requestLogItem } = await import('../../utils/browser/request-log.ts');
    const { focusItem, ownerItem, tabStateItem, updatingItem } = await import('../../utils/browser/session-store.ts');
    const lists = [neverSitesItem, rejectedEntitiesItem, liveSourcesItem, requestLogItem];
    const others = [displayItem, languageItem, factCheckKeyItem];
    const session = [doubtedReadingsItem, tabStateItem(1), focusItem(1), ownerItem(1), updatingItem(1)];
    for (const item of [...lists, ...others]) await fake.browser.storage.local.set({ [item.key]: stored });
    for (const item of session) await fake.browser.storage.session.set({ [item.key]: stored });
    for (const item of lists) expect(await item.get()).toEqual([]);
    for (const item of [...others, ...session]) {
      const value = await item.get();
      expect([JSON.stringify(item.fallback), 'null', '{}', '{"deep":[]}', '[]', '"of a later time"']).toContain(
        JSON.stringify(value),
      );
    }
    expect((await displayItem.get()).density).toBe('medium');
    expect((await tabStateItem(1).get()).kind).toBe('idle');
  });

  test('is set back once, and the reader is told once', async () => {
    await fake.browser.storage.local.set({ size: stored });
    expect(await size().get()).toBe(3);
    expect(await takeMended()).toBe(true);
    expect(await takeMended()).toBe(false);
    expect(await size().get()).toBe(3);
    expect(await takeMended()).toBe(false);
  });
});

test('of a value that is damaged in part, the rest stays', async () => {
  const { displayItem } = await import('../../utils/browser/settings.ts');
  await fake.browser.storage.local.set({
    display: { version: 2, value: { ...displayItem.fallback, density: 'vast', hover: true } },
  });
  expect(await displayItem.get()).toEqual({ ...displayItem.fallback, hover: true });
  expect(await takeMended()).toBe(true);
  expect(recordOf(text)({ a: 'b', c: 5 })).toEqual({ a: 'b' });
  expect(listOf(oneOf('a', 'b'))(['a', 'c', null, 'b'])).toEqual(['a', 'b']);
});

test('a store that takes nothing is answered all the same', async () => {
  await fake.browser.storage.local.set({ size: 'large' });
  fake.browser.storage.local.set = () => Promise.reject(new Error('Quota exceeded'));
  expect(await size().get()).toBe(3);
});

test('a browser that gives keys back in an order of its own has damaged nothing', async () => {
  const item = defineItem('local', 'look', {
    fallback: { marks: true, density: 'low' },
    mend: objectOf<{ marks: boolean; density: string }>({
      marks: (one) => (one === true ? one : undefined),
      density: text,
    }),
  });
  await fake.browser.storage.local.set({ look: { value: { density: 'high', marks: true }, version: 1 } });
  expect(await item.get()).toEqual({ marks: true, density: 'high' });
  expect(await takeMended()).toBe(false);
});

test('a value that is chosen while a damaged one is being set back is the one that stays', async () => {
  await fake.browser.storage.local.set({ size: 'large' });
  await Promise.all([size().get(), size().set(5)]);
  expect(await size().get()).toBe(5);
  await fake.browser.storage.local.set({ size: 'large', sites: 'none' });
  await Promise.all([
    size().get(),
    size().get(),
    defineItem('local', 'sites', { fallback: [], mend: listOf(text) }).get(),
  ]);
  expect((await fake.browser.storage.local.get('mended'))['mended']).toEqual(['size', 'sites']);
});

test('a value that is chosen waits for no other window: its own may be closed in the next moment', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const held = navigator.locks.request('stored:size', () => promise);
  await size().set(5);
  expect((await fake.browser.storage.local.get('size'))['size']).toMatchObject({ value: 5 });
  release();
  await held;
});

test('of what two windows add at the same time nothing is lost', async () => {
  const [one, other] = [0, 1].map(() =>
    defineItem<readonly string[]>('local', 'sites', { fallback: [], mend: listOf(text) }),
  );
  await Promise.all([
    one?.change((all) => [...all, 'a']),
    other?.change((all) => [...all, 'b']),
    one?.change((all) => [...all, 'c']),
  ]);
  expect(await one?.get()).toEqual(['a', 'b', 'c']);
});

test('in a page of the web no lock is taken and nothing is set back', async () => {
  vi.stubGlobal('location', new URL('https://courier.example/story'));
  const request = vi.spyOn(navigator.locks, 'request');
  await fake.browser.storage.local.set({ size: 'large' });
  expect(await size().get()).toBe(3);
  expect(request).not.toHaveBeenCalled();
  expect((await fake.browser.storage.local.get('size'))['size']).toBe('large');
  vi.unstubAllGlobals();
});
