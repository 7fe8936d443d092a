// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { cardOf } from '../../utils/core/view/card.ts';
import { ENGLISH } from '../helpers/english.ts';
import { sampleAnalysis, sampleBackground } from '../helpers/sample-analysis.ts';

/** Answers of the background, given when the test says so. */
const asked: { readonly type: string; readonly input: unknown; readonly answer: (value: unknown) => void }[] = [];
const gone = vi.hoisted(() => ({ now: false }));
vi.mock('../../utils/browser/messages.ts', () => ({
  sender: () => (type: string, input: unknown) => new Promise((answer) => asked.push({ type, input, answer })),
  isGone: () => gone.now,
}));
const { makeCards } = await import('../../entrypoints/content/cards.ts');
const { bringCardKit } = await import('../../entrypoints/content/card-kit.ts');
const { kit } = await import('../../entrypoints/card/kit.ts');

const card = cardOf(sampleAnalysis(), sampleBackground(), { figure: 0 });
const onGone = vi.fn();
const closedFirst = vi.fn();
const closedSecond = vi.fn();
let range: Range;

beforeEach(() => {
  asked.length = 0;
  gone.now = false;
  vi.clearAllMocks();
  document.body.innerHTML = '<p>It held 14,500 people.</p>';
  range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  HTMLElement.prototype.showPopover ??= () => undefined;
  bringCardKit(kit);
});

async function answer(type: string, value: unknown): Promise<void> {
  const at = asked.findIndex((one) => one.type === type);
  asked.splice(at, 1)[0]!.answer(value);
  await new Promise((settled) => setTimeout(settled));
}
const WORDS = { lang: 'en', catalogue: ENGLISH };
const told = (value: unknown = { card, words: WORDS }) => answer('mark/opened', { ok: true, value });
const request = (figure: number, onClosed: () => void) => ({
  mark: `figure:${figure}`,
  range,
  focus: false,
  onClosed,
  onStep: () => undefined,
});

test('a card that was overtaken by the next neither opens nor closes it', async () => {
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  void cards.open(request(1, closedSecond));
  expect(closedFirst).toHaveBeenCalledTimes(1);
  await told();
  await told();
  expect(cards.isOpen).toBe(true);
  expect(document.querySelectorAll('html > div')).toHaveLength(1);
  expect(closedFirst).toHaveBeenCalledTimes(1);
  expect(closedSecond).not.toHaveBeenCalled();
  cards.close();
  expect(closedSecond).toHaveBeenCalledTimes(1);
});

test('a card closed before it came does not come, and its mark is let go at once', async () => {
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  cards.close();
  expect(closedFirst).toHaveBeenCalledTimes(1);
  await told();
  expect(asked).toEqual([]);
  expect(cards.isOpen).toBe(false);
  expect(closedFirst).toHaveBeenCalledTimes(1);
});

test('the words of the interface are asked for once', async () => {
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  expect(asked[0]!.input).toEqual({ mark: 'figure:0', withWords: true, withKit: false });
  await told();
  void cards.open(request(1, closedSecond));
  expect(asked[0]!.input).toEqual({ mark: 'figure:1', withWords: false, withKit: false });
  await told({ card, words: null });
  expect(cards.isOpen).toBe(true);
});

test.each([
  ['without words', { ok: true, value: { card, words: null } }],
  ['where nothing is known of the mark any more', { ok: true, value: { card: null, words: WORDS } }],
  ['where the background does not answer', { ok: false, error: { kind: 'no-answer' } }],
])('%s nothing opens and the mark is let go', async (_, value) => {
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  await answer('mark/opened', value);
  expect(cards.isOpen).toBe(false);
  expect(closedFirst).toHaveBeenCalledTimes(1);
  expect(onGone).not.toHaveBeenCalled();
});

test('what draws cards is asked for where it has not come yet', async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('sidelight.card-kit'));
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  expect(asked[0]!.input).toMatchObject({ withKit: true });
  bringCardKit(kit);
  await told();
  expect(cards.isOpen).toBe(true);
});

test('where it cannot come, nothing opens and the mark is let go', async () => {
  Reflect.deleteProperty(globalThis, Symbol.for('sidelight.card-kit'));
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  await told();
  expect(cards.isOpen).toBe(false);
  expect(closedFirst).toHaveBeenCalledTimes(1);
});

test('where the extension is gone, the reader falls silent', async () => {
  const cards = makeCards(onGone);
  void cards.open(request(0, closedFirst));
  gone.now = true;
  await answer('mark/opened', { ok: false, error: { kind: 'no-answer' } });
  expect(onGone).toHaveBeenCalledOnce();
});
