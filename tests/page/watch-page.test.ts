// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSameAddress, watchPage } from '../../utils/page/watch-page.ts';
import { trusted } from '../helpers/trusted.ts';

let stop: AbortController;
let look: () => void;
let reading: { isCurrent: () => boolean; hasGrown: () => boolean } | null;
const watcher = { onRest: vi.fn(), onNavigate: vi.fn(), onUnread: vi.fn(), onChange: vi.fn(), onTouch: vi.fn() };
const SAME = { isCurrent: () => true, hasGrown: () => false };
const CHANGED = { isCurrent: () => false, hasGrown: () => false };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<article><p>text</p></article>';
  history.replaceState(null, '', '/first');
  stop = new AbortController();
  reading = SAME;
  for (const call of Object.values(watcher)) call.mockReset();
  look = watchPage(window, () => reading, watcher, stop.signal);
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

function goTo(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

test('many changes are looked at once, when the page is still', async () => {
  for (let i = 0; i < 3; i++) await change();
  expect(watcher.onTouch).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onTouch).toHaveBeenCalledTimes(1);
  expect(watcher.onChange).not.toHaveBeenCalled();
});

test('changed words are told apart from a touched page', async () => {
  reading = CHANGED;
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

test('more text than was read is a change too', async () => {
  reading = { isCurrent: () => true, hasGrown: () => true };
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onChange).toHaveBeenCalledTimes(1);
});

test('a page that changes for ever is read ever more rarely', async () => {
  reading = CHANGED;
  const during = async (seconds: number) => {
    watcher.onChange.mockClear();
    for (let i = 0; i < seconds; i++) {
      await change();
      await vi.advanceTimersByTimeAsync(990);
    }
    return watcher.onChange.mock.calls.length;
  };
  expect(await during(60)).toBeLessThan(9);
  await during(600);
  expect(await during(600)).toBeLessThan(7);
});

test('a click of the reader ends the pause, one made up by the page does not', async () => {
  reading = CHANGED;
  for (let i = 0; i < 60; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(990);
  }
  watcher.onChange.mockClear();
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(watcher.onChange).not.toHaveBeenCalled();
  document.body.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
  expect(watcher.onChange).toHaveBeenCalledTimes(1);
});

test('a page whose text comes late is looked at again when it is still, a few times and not for ever', async () => {
  reading = null;
  await change();
  expect(watcher.onUnread).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onUnread).toHaveBeenCalledTimes(1);
  for (let i = 0; i < 60; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(990);
  }
  expect(watcher.onUnread.mock.calls.length).toBeGreaterThan(2);
  expect(watcher.onUnread.mock.calls.length).toBeLessThan(8);
});

test('long after its opening a page is no longer waited for, until it goes elsewhere', async () => {
  reading = null;
  await vi.advanceTimersByTimeAsync(20_000);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onUnread).not.toHaveBeenCalled();
  goTo('/second');
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onUnread).toHaveBeenCalledTimes(1);
});

test('a new address is told at once, and its page looked at when it is still', async () => {
  watcher.onNavigate.mockImplementation(() => {
    reading = null;
  });
  goTo('/second');
  expect(watcher.onNavigate).toHaveBeenCalledTimes(1);
  expect(watcher.onUnread).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onUnread).toHaveBeenCalledTimes(1);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onNavigate).toHaveBeenCalledTimes(1);
  expect(watcher.onUnread).toHaveBeenCalledTimes(2);
});

test('a place on the same page is no new address', () => {
  history.pushState(null, '', '/first#notes');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(watcher.onNavigate).not.toHaveBeenCalled();
});

test('nothing is heard after the end', async () => {
  stop.abort();
  await change();
  goTo('/third');
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

test.each([
  ['back', -86_400_000],
  ['forward', 86_400_000],
])('a clock that is set %s holds nothing up and cuts nothing short', async (_, by) => {
  reading = null;
  vi.setSystemTime(Date.now() + by);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onUnread).toHaveBeenCalledTimes(1);
  reading = CHANGED;
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onChange).toHaveBeenCalledTimes(1);
  vi.setSystemTime(Date.now() + by);
  await change();
  await vi.advanceTimersByTimeAsync(3000);
  expect(watcher.onChange).toHaveBeenCalledTimes(2);
});

test('whoever wants it has the page looked at when it is at rest, until the watching ends', async () => {
  reading = { isCurrent: () => true, hasGrown: () => true };
  look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watcher.onChange).toHaveBeenCalledTimes(1);
  stop.abort();
  look();
  await vi.advanceTimersByTimeAsync(5000);
  expect(watcher.onRest).toHaveBeenCalledTimes(1);
});
