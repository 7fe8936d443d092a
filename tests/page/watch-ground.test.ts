// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchGround } from '../../utils/page/watch-ground.ts';

let stop: AbortController;
const changed = vi.fn();
const settled = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockReset();
  stop = new AbortController();
  watchGround(window, changed, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('a switch of the page’s own is heard, once for what comes together', async () => {
  document.documentElement.dataset['theme'] = 'dark';
  document.body.classList.add('dark');
  await settled();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what happens to other elements is not', async () => {
  document.body.append(document.createElement('p'));
  document.querySelector('p')!.className = 'dark';
  await settled();
  expect(changed).not.toHaveBeenCalled();
});

test('nothing is heard after the end', async () => {
  stop.abort();
  document.body.className = 'light';
  await settled();
  expect(changed).not.toHaveBeenCalled();
});
