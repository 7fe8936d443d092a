import { isChar, isDash, isIn, isWord } from '../../text/cursor.ts';
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
    for (let i = 0; i < drafts.length; i++) {
      const range = i + 1 < drafts.length ? join(reading, drafts[i]!, drafts[i + 1]!) : null;
      if (range) i++;
      out.push(range ?? drafts[i]!);
    }
    return out;
  },
};

/** How many times its lower end the upper end of such a range may be. */
const WIDEST = 3;

function join(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.floor !== b.floor || a.kind === 'score' || b.kind === 'score' || a.value === null || b.value === null)
    return null;
  const { lexicon } = reading;
  const link = linkBetween(reading, a.to, b.from);
  if (!link) return null;
  if (link === 'and') {
    if (openerBefore(reading, a, lexicon.between) === null) return null;
  } else {
    const at = openerBefore(reading, a, lexicon.from);
    const changed = at !== null && (changeBefore(reading, at, a.floor) || movesBefore(reading, at, a.floor));
    // "rose from 3% to 5%" states two levels, not a range.
    const shared = b.numeral.scaled && !a.numeral.scaled;
    if (changed && !shared) return null;
    // So does "from 80 to 60": a range climbs.
    if (link === 'to' && at !== null && a.value > b.value && !shared) return null;
    // "won 52% to 47%" sets two against each other.
    if (link === 'to' && at === null && a.value > b.value && a.unit !== null) return null;
    if (link === 'to' && at === null && !isNarrow(a, b) && changeBefore(reading, a.from, a.floor)) return null;
  }
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit && !shared(a.unit, b.unit)) return null;
  // "fell 25% to 300 million" gives a change and a level.
  if (a.unit === 'percentage' && b.unit === null && b.numeral.scaled) return null;
  let low = a.value;
  const high = b.value;
  // "15 to 20 million", "$3 to 5 billion": the scale is said once.
  if (b.numeral.scaled && !a.numeral.scaled && low < 1000 && Number.isFinite(high)) {
    const scale = [1e12, 1e9, 1e6, 1e3].find((s) => Math.abs(high) >= s);
    if (scale && low * scale <= high) low *= scale;
  }
  if (link === 'dash' && a.unit === null && low >= high && a.kind === 'count') return null;
  if (a.unit === null && a.kind === 'count' && link === 'to' && low > high) return null;
  const whole = b.unit !== null && (a.unit === null || b.unit.length > a.unit.length) ? b : a;
  const other = whole === b ? a : b;
  const kind = whole.unit === null && other.unit !== null ? other.kind : whole.kind;
  const [first, last] = low <= high ? [low, high] : [high, low];
  return {
    ...whole,
    from: a.from,
    to: b.to,
    numeral: a.numeral,
    kind,
    value: null,
    low: first,
    high: last,
    bound: '=',
    unit: whole.unit ?? other.unit,
    head: whole.head ?? other.head,
  };
}

/** "est passé de 3 600 à 4 150", "pasó de 8 a 10": goes from one to the other, whichever way. */
function movesBefore(reading: Reading, at: number, floor: number): boolean {
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

/** "dollar" and "dollar per hour" go together: the rate is said once. */
const shared = (a: string, b: string): boolean =>
  b.startsWith(`${a} per `) || a.startsWith(`${b} per `) || b.endsWith(` ${a}`);

function linkBetween(reading: Reading, from: number, to: number): 'to' | 'dash' | 'and' | null {
  const { lexicon, tokens } = reading;
  let at = from;
  const dashed = isDash(reading, at);
  if (dashed) at++;
  if (dashed && at === to) return 'dash';
  if (at >= to || !isWord(reading, at)) return null;
  const hash = tokens.hashes[at]!;
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
