import { hashAt, isChar, isDash, isIn, isWord } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';
import { changeBefore } from './change-words.ts';

export const ranges: Refiner = {
  id: 'refine/range',
  reason:
    'Two figures with "to", a dash, or "between ... and" between them are the ends of one range; an end without unit has the other\'s.',
  refine(reading, drafts) {
    const out: Draft[] = [];
    /** The first of a pair that may be a range. */
    let open: Draft | null = null;
    for (const draft of drafts) {
      const range: Draft | null = open && join(reading, open, draft);
      if (open) out.push(range ?? open);
      open = range ? null : draft;
    }
    return open ? [...out, open] : out;
  },
};

/** Two drafts that a word or a dash links. */
interface Pair {
  readonly a: Draft;
  readonly b: Draft;
  readonly low: number;
  readonly high: number;
  readonly link: 'to' | 'dash' | 'and';
  /** Token of "from" before the first, null where there is none. */
  readonly from: number | null;
  /** The scale is said once, with the second: "15 to 20 million". */
  readonly scaleShared: boolean;
}

/** Why two linked figures are no range; the first that holds decides. */
const NO_RANGE: readonly ((reading: Reading, pair: Pair) => boolean)[] = [
  // "a 12 and b 15": only "between" makes ends of them.
  (reading, { a, link }) => link === 'and' && openerBefore(reading, a, reading.lexicon.between) === null,
  // "rose from 3% to 5%" states two levels.
  (reading, { a, from, link, scaleShared }) =>
    link !== 'and' && from !== null && !scaleShared && movesBefore(reading, from, a.floor),
  // So does "from 80 to 60": a range climbs.
  (_, { low, high, from, link, scaleShared }) => link === 'to' && from !== null && low > high && !scaleShared,
  // "won 52% to 47%" sets two against each other.
  (_, { a, low, high, from, link }) => link === 'to' && from === null && low > high && a.unit !== null,
  (reading, { a, b, from, link }) =>
    link === 'to' && from === null && !isNarrow(a, b) && changeBefore(reading, a.from, a.floor),
  (_, { a, b }) => a.unit !== null && b.unit !== null && sharedUnit(a.unit, b.unit) === null,
  // "fell 25% to 300 million" gives a change and a level.
  (_, { a, b }) => a.unit === 'percentage' && b.unit === null && b.numeral.scaled,
  (_, { a, low, high, link }) =>
    a.unit === null && a.kind === 'count' && (link === 'dash' ? low >= high : link === 'to' && low > high),
];

function join(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.floor !== b.floor || a.kind === 'score' || b.kind === 'score') return null;
  const link = linkBetween(reading, a.to, b.from);
  if (!link || a.value === null || b.value === null) return null;
  const scaleShared = b.numeral.scaled && !a.numeral.scaled;
  const scaled = a.value * b.numeral.scale;
  const low = scaleShared && a.value < 1000 && scaled <= b.value ? scaled : a.value;
  const from = openerBefore(reading, a, reading.lexicon.from);
  const pair: Pair = { a, b, low, high: b.value, link, from, scaleShared };
  // Which way it goes is asked of the numbers as written.
  const asWritten = { ...pair, low: a.value };
  return NO_RANGE.some((holds, i) => holds(reading, i < NO_RANGE.length - 1 ? asWritten : pair)) ? null : joined(pair);
}

function joined({ a, b, low, high }: Pair): Draft {
  const whole = b.unit !== null && (a.unit === null || b.unit.length > a.unit.length) ? b : a;
  const other = whole === b ? a : b;
  const unit = a.unit !== null && b.unit !== null ? sharedUnit(a.unit, b.unit) : (whole.unit ?? other.unit);
  return {
    ...whole,
    from: a.from,
    to: b.to,
    numeral: a.numeral,
    kind:
      a.kind === 'money' || (whole.unit === null && other.unit !== null)
        ? a.unit === null
          ? b.kind
          : a.kind
        : whole.kind,
    value: null,
    low: Math.min(low, high),
    high: Math.max(low, high),
    bound: '=',
    unit,
    head: whole.head ?? other.head,
  };
}

/** How many times its lower end the upper end of such a range may be. */
const WIDEST = 3;

/** "est passé de 3 600 à 4 150", "pasó de 8 a 10": goes from one to the other, whichever way. */
function movesBefore(reading: Reading, at: number, floor: number): boolean {
  if (changeBefore(reading, at, floor)) return true;
  for (let i = at - 1; i >= Math.max(floor, at - 2); i--) if (isIn(reading, i, reading.lexicon.moves)) return true;
  return false;
}

/** "fell 20 to 25 percent" is a range; "rose 20 to 1,478 points" a change and a level. */
const isNarrow = (a: Draft, b: Draft): boolean =>
  a.unit === null &&
  b.unit !== null &&
  a.value !== null &&
  b.value !== null &&
  a.value < b.value &&
  b.value <= a.value * WIDEST;

/** What two units are together: "dollar" and "dollar per hour" go by the hour, for the rate is said once; null where they differ. */
function sharedUnit(a: string, b: string): string | null {
  if (a === b || a.startsWith(`${b} per `)) return a;
  if (b.startsWith(`${a} per `) || b.endsWith(` ${a}`)) return b;
  return b.startsWith('per ') && !a.includes(' per ') ? `${a} ${b}` : null;
}

function linkBetween(reading: Reading, from: number, to: number): 'to' | 'dash' | 'and' | null {
  const { lexicon } = reading;
  let at = from;
  const dashed = isDash(reading, at);
  if (dashed) at++;
  if (dashed && at === to) return 'dash';
  if (at >= to || !isWord(reading, at)) return null;
  const hash = hashAt(reading, at);
  const link = lexicon.to.has(hash) ? 'to' : lexicon.and.has(hash) ? 'and' : null;
  at++;
  if (isDash(reading, at)) at++;
  // "between about 20 and about 30"
  if (at < to) {
    const hedge = lexicon.before.startingAt(reading, at, to);
    if (hedge?.value === '~') at += hedge.length;
  }
  if (at < to && isIn(reading, at, lexicon.articles)) at++;
  return at === to ? link : null;
}

/** Token of "between" or "from" before a figure, a hedge allowed in between. */
function openerBefore(reading: Reading, { from, floor }: Draft, openers: ReadonlySet<number>): number | null {
  for (let i = from - 1; i >= Math.max(floor, from - 3); i--) {
    if (isIn(reading, i, openers)) return i;
    if (!isWord(reading, i) && !isChar(reading, i, '(')) return null;
  }
  return null;
}
