import type { Bound } from '../../model/figure.ts';
import { isChar, isDash, isHyphen, isIn, isJoined, isNumber } from '../../text/cursor.ts';
import type { FoundPhrase } from '../../text/lexicon.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';
import { changeAt } from './change-words.ts';

export const bounds: Refiner = {
  id: 'refine/bound',
  reason: 'Words before or after a figure say whether it is exact, about, at least or at most.',
  refine: (reading, drafts) => drafts.map((draft) => (draft.bound === '=' ? bounded(reading, draft) : draft)),
};

function bounded(reading: Reading, draft: Draft): Draft {
  const before = boundBefore(reading, draft);
  // "about 5 or more": what stands after is the firmer word.
  const found = before === null || before === '~' ? (boundAfter(reading, draft) ?? before) : before;
  const round = isIn(reading, draft.numeral.to - 1, reading.lexicon.roundNumbers) ? '~' : null;
  return found || round ? { ...draft, bound: found ?? round ?? '=' } : draft;
}

/** What something may last over: a duration, or seasons and their like. */
const isStretch = (reading: Reading, { kind, to }: Draft): boolean =>
  kind === 'duration' || isIn(reading, to - 1, reading.lexicon.stretches);

/** Whether what stands before "over" lasts, so that it says more than. At the start of a sentence it says during. */
const lastsBefore = (reading: Reading, at: number, floor: number): boolean =>
  at >= floor && isIn(reading, at, reading.lexicon.lasts);

function changed(reading: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - CHANGE_REACH); i--) if (changeAt(reading, i, floor)) return true;
  return false;
}

const CHANGE_REACH = 14;

/** Words that hedges allow between themselves and the figure. */
const MOST_SKIPPED = 3;

/** Looks through words that hedges allow between themselves and the figure: "more than just 20", "about the 300". */
function boundBefore(reading: Reading, draft: Draft): Bound | null {
  const { from, floor } = draft;
  const { before, skippable } = reading.lexicon;
  let end = from;
  if (end - 1 > floor && isDash(reading, end - 1) && isJoined(reading, end - 1)) end--;
  for (let skipped = 0; skipped < MOST_SKIPPED && end > floor; skipped++, end--) {
    const found = before.endingAt(reading, end, floor);
    if (found) return NO_BOUND.some((holds) => holds(reading, draft, found, end)) ? null : found.value;
    if (!isIn(reading, end - 1, skippable) && !isChar(reading, end - 1, '(')) return null;
  }
  return null;
}

/** Why the words of a bound that end before token `end` say none. */
const NO_BOUND: readonly ((reading: Reading, draft: Draft, found: FoundPhrase<Bound>, end: number) => boolean)[] = [
  // "a 4-under 68"
  (reading, { floor }, _, end) => reading.lexicon.noBound.endingAt(reading, end, floor) !== null,
  // "subió un 12 %, hasta los 36.400": behind a rise or a fall the limit is the level it came to.
  (reading, { floor }, { value, length }, end) =>
    value === '<' && isIn(reading, end - length, reading.lexicon.limits) && changed(reading, end - length, floor),
  // "$3 billion over three years": during them, not more than three.
  (reading, draft, { value, length }, end) =>
    value === '>' &&
    length === 1 &&
    isIn(reading, end - 1, reading.lexicon.overWords) &&
    isStretch(reading, draft) &&
    !lastsBefore(reading, end - 2, draft.floor),
  // "hand-over 300": a hyphen joins the words to what is before them.
  (reading, _, { length }, end) => isHyphen(reading, end - length - 1) && isJoined(reading, end - length),
];

function boundAfter(reading: Reading, { to, ceiling, numeral }: Draft): Bound | null {
  return afterAt(reading, to, ceiling) ?? (numeral.to < to ? afterAt(reading, numeral.to, to) : null);
}

/** "or more" at token `at`, unless it begins the next figure: "300 cars and more than 20 vans", "9 and over 30". */
function afterAt(reading: Reading, at: number, ceiling: number): Bound | null {
  const { lexicon } = reading;
  const found = lexicon.after.startingAt(reading, at, ceiling);
  // A plus with a space before it adds.
  if (!found || (isChar(reading, at, '+') && !isJoined(reading, at))) return null;
  const next = at + found.length;
  if (next >= ceiling) return found.value;
  const begins = isNumber(reading, next) || isIn(reading, next, lexicon.starters) || isIn(reading, next, lexicon.than);
  return begins && found.length > 1 ? null : found.value;
}
