// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHover } from '../../entrypoints/content/watch-hover.ts';
import type { Mark } from '../../utils/core/model/mark.ts';
import { trusted } from '../helpers/trusted.ts';

const MARK: Mark = { id: 'figure:0', kind: 'figure', span: [0, 3], from: 'low', told: true };
const at = { mark: null as Mark | null, inCard: false, on: true };
const open = vi.fn();
const close = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(at, { mark: null, inCard: false, on: true });
  stop = new AbortController();
  watchHover({ isOn: () => at.on, markAt: () => at.mark, holds: () => at.inCard, open, close }, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function move(mark: Mark | null, inCard = false): void {
  Object.assign(at, { mark, inCard });
  document.dispatchEvent(trusted(new PointerEvent('pointermove', { pointerType: 'mouse' })));
  vi.advanceTimersByTime(20);
}

test('a pointer that rests on a mark opens its card; one that passes does not', () => {
  move(MARK);
  move(null);
  vi.advanceTimersByTime(1000);
  expect(open).not.toHaveBeenCalled();
  move(MARK);
  vi.advanceTimersByTime(1000);
  expect(open).toHaveBeenCalledOnce();
});

test('the card stays while the pointer walks into it, and closes a moment after it has left both', () => {
  move(MARK);
  vi.advanceTimersByTime(1000);
  move(MARK, true);
  vi.advanceTimersByTime(1000);
  expect(close).not.toHaveBeenCalled();
  move(null);
  vi.advanceTimersByTime(1000);
  expect(close).toHaveBeenCalledOnce();
});

test('the way to the card may lead over the page, if it is walked in a moment', () => {
  move(MARK);
  vi.advanceTimersByTime(1000);
  move(null);
  move(null, true);
  vi.advanceTimersByTime(1000);
  expect(close).not.toHaveBeenCalled();
  move(MARK);
  vi.advanceTimersByTime(1000);
  expect(open).toHaveBeenCalledOnce();
  expect(close).not.toHaveBeenCalled();
  move(null);
  vi.advanceTimersByTime(1000);
  expect(close).toHaveBeenCalledOnce();
});

test('nothing opens where the reader has not turned it on', () => {
  at.on = false;
  move(MARK);
  vi.advanceTimersByTime(1000);
  expect(open).not.toHaveBeenCalled();
});

test('a pointer that the page makes up opens nothing', () => {
  at.mark = MARK;
  document.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }));
  vi.advanceTimersByTime(1000);
  expect(open).not.toHaveBeenCalled();
});
