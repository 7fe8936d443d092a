import { beforeEach, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { defineItem } = await import('../../utils/browser/stored-item.ts');

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

test('a value never written is the fallback; one written comes back', async () => {
  const item = defineItem('local', 'size', { fallback: 3 });
  expect(await item.get()).toBe(3);
  await item.set(5);
  expect(await item.get()).toBe(5);
});

test('a value of an older version is brought up step by step', async () => {
  await defineItem('local', 'sites', { fallback: '' }).set('a b');
  const item = defineItem<readonly string[]>('local', 'sites', {
    fallback: [],
    version: 3,
    migrations: { 2: (old) => String(old).split(' '), 3: (old) => (old as string[]).toReversed() },
  });
  expect(await item.get()).toEqual(['b', 'a']);
});

test('without a way up the fallback is answered', async () => {
  await defineItem('local', 'sites', { fallback: '' }).set('a b');
  expect(await defineItem('local', 'sites', { fallback: 'none', version: 2 }).get()).toBe('none');
});

test('what something else has written under the key is answered with the fallback', async () => {
  await fake.browser.storage.local.set({ size: 'large' });
  expect(await defineItem('local', 'size', { fallback: 3 }).get()).toBe(3);
});

test('watching tells of new values, of the same key and area only, until stopped', async () => {
  const item = defineItem('local', 'size', { fallback: 3 });
  const seen: number[] = [];
  const stop = item.watch((value) => seen.push(value));
  await item.set(4);
  await defineItem('local', 'other', { fallback: 0 }).set(9);
  await defineItem('session', 'size', { fallback: 0 }).set(9);
  await fake.browser.storage.local.remove('size');
  stop();
  await item.set(5);
  expect(seen).toEqual([4, 3]);
});

test('a value kept as text comes back as it was, is watched as it is, and is a text in the store', async () => {
  const item = defineItem('session', 'tab', {
    fallback: null as { readonly words: readonly string[] } | null,
    asText: true,
  });
  const seen: unknown[] = [];
  item.watch((value) => seen.push(value));
  await item.set({ words: ['a', 'b'] });
  expect(await item.get()).toEqual({ words: ['a', 'b'] });
  expect(seen).toEqual([{ words: ['a', 'b'] }]);
  expect((await fake.browser.storage.session.get('tab'))['tab']).toEqual({ version: 1, value: '{"words":["a","b"]}' });
});
