// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../helpers/english.ts';
import { sampleState } from '../helpers/sample-analysis.ts';

/** Answers of the background, given when the test says so. */
const asked: { readonly type: string; readonly answer: (value: unknown) => void }[] = [];
vi.mock('../../utils/browser/messages.ts', () => ({
  sender: () => (type: string) => new Promise((answer) => asked.push({ type, answer })),
}));
const { makeCards } = await import('../../entrypoints/content/cards.ts');

const { analysis, background } = sampleState();
const onGone = vi.fn();
const closedFirst = vi.fn();
const closedSecond = vi.fn();
let range: Range;

beforeEach(() => {
  asked.length = 0;
  vi.clearAllMocks();
  document.body.innerHTML = '<p>It held 14,500 people.</p>';
  range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  HTMLElement.prototype.showPopover ??= () => undefined;
});

async function answer(type: string, value: unknown): Promise<void> {
  const at = asked.findIndex((one) => one.type === type);
  asked.splice(at, 1)[0]!.answer(value);
  await new Promise((settled) => setTimeout(settled));
}
const told = () => answer('mark/opened', { ok: true, value: null });
const words = () => answer('words/get', { ok: true, value: { lang: 'en', catalogue: ENGLISH } });
const request = (figure: number, onClosed: () => void) => ({
  target: { figure },
  range,
  focus: false,
  onClosed,
  onStep: () => undefined,
});

test('a card that was overtaken by the next neither opens nor closes it', async () => {
  const cards = makeCards(() => analysis, background, onGone);
  void cards.open(request(0, closedFirst));
  void cards.open(request(1, closedSecond));
  expect(closedFirst).toHaveBeenCalledTimes(1);
  await told();
  await told();
  await words();
  expect(cards.isOpen).toBe(true);
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
  expect(closedFirst).toHaveBeenCalledTimes(1);
  expect(closedSecond).not.toHaveBeenCalled();
  cards.close();
  expect(closedSecond).toHaveBeenCalledTimes(1);
});

test('a card closed before it came does not come, and its mark is let go at once', async () => {
  const cards = makeCards(() => analysis, background, onGone);
  void cards.open(request(0, closedFirst));
  cards.close();
  expect(closedFirst).toHaveBeenCalledTimes(1);
  await told();
  expect(asked).toEqual([]);
  expect(cards.isOpen).toBe(false);
  expect(closedFirst).toHaveBeenCalledTimes(1);
});

test('without words nothing opens and the mark is let go', async () => {
  const cards = makeCards(() => analysis, background, onGone);
  void cards.open(request(0, closedFirst));
  await told();
  await answer('words/get', { ok: false, error: { kind: 'no-answer' } });
  expect(cards.isOpen).toBe(false);
  expect(closedFirst).toHaveBeenCalledTimes(1);
});
