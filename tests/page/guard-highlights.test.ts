// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardHighlights } from '../../utils/page/guard-highlights.ts';

let stop: AbortController;
const reassert = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  reassert.mockReset().mockReturnValue(false);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('a page that leaves highlights alone is looked at now and then', () => {
  guardHighlights({ reassert }, document, stop.signal);
  vi.advanceTimersByTime(60_000);
  expect(reassert.mock.calls.length).toBeGreaterThan(20);
});

test('a page that takes them away again and again gets its way in the end', () => {
  reassert.mockReturnValue(true);
  const look = guardHighlights({ reassert }, document, stop.signal);
  vi.advanceTimersByTime(3600_000);
  expect(reassert).toHaveBeenCalledTimes(8);
  look();
  expect(reassert).toHaveBeenCalledTimes(8);
});

test('a page nobody looks at is left alone, and so is one whose reading has ended', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  guardHighlights({ reassert }, document, stop.signal);
  vi.advanceTimersByTime(10_000);
  expect(reassert).not.toHaveBeenCalled();
  hidden.mockRestore();
  stop.abort();
  vi.advanceTimersByTime(10_000);
  expect(reassert).not.toHaveBeenCalled();
});
