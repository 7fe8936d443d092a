// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSameAddress, watchPage } from '../../utils/page/watch-page.ts';

let stop: AbortController;
let map: { isCurrent: () => boolean } | null;
const watcher = { onNavigate: vi.fn(), onChange: vi.fn(), onTouch: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<article><p>text</p></article>';
  history.replaceState(null, '', '/first');
  stop = new AbortController();
  map = { isCurrent: () => true };
  for (const call of Object.values(watcher)) call.mockReset();
  watchPage(window, () => map, watcher, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Changes the page and lets its observers hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(10);
}

test('many changes are looked at once, when the page is still', async () => {
  for (let i = 0; i < 3; i++) await change();
  expect(watcher.onTouch).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onTouch).toHaveBeenCalledTimes(1);
  expect(watcher.onChange).not.toHaveBeenCalled();
});

test('changed words are told apart from a touched page', async () => {
  map = { isCurrent: () => false };
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onChange).toHaveBeenCalledTimes(1);
  expect(watcher.onTouch).not.toHaveBeenCalled();
});

test('a page that is never still is looked at all the same', async () => {
  for (let i = 0; i < 100; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(90);
  }
  expect(watcher.onTouch.mock.calls.length).toBeGreaterThan(3);
  expect(watcher.onTouch.mock.calls.length).toBeLessThan(30);
});

test('a new address is told once, and again when its text has come and nothing was read', async () => {
  history.pushState(null, '', '/second');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(watcher.onNavigate).toHaveBeenCalledTimes(1);
  map = null;
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onNavigate).toHaveBeenCalledTimes(2);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onNavigate).toHaveBeenCalledTimes(2);
});

test('a place on the same page is no new address', () => {
  history.pushState(null, '', '/first#notes');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(watcher.onNavigate).not.toHaveBeenCalled();
});

test('nothing is heard after the end', async () => {
  stop.abort();
  await change();
  history.pushState(null, '', '/third');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(1000);
  for (const call of Object.values(watcher)) expect(call).not.toHaveBeenCalled();
});

test.each([
  ['https://a.example/story?utm_source=x', 'https://a.example/story', true],
  ['https://a.example/story#top', 'https://a.example/story', true],
  ['https://a.example/story', 'https://a.example/other', false],
  ['https://a.example/story', 'https://b.example/story', false],
  ['not an address', 'https://a.example/', false],
])('%s and %s: the same page is %s', (a, b, same) => {
  expect(isSameAddress(a, b)).toBe(same);
});
