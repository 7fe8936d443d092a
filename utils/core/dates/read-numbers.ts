import type { Unit } from '../lang/date-words.ts';
import { LINK } from '../lang/date-words.ts';
import type { Items } from './items.ts';

export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

const MAX_NUMBER_WORDS = 9;

/** A cardinal in words: "two thousand and eighteen", "twenty-one", "soixante douze". */
function readCardinal(items: Items, k: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let next = k;
  let last = 0;
  for (let at = k; at < k + MAX_NUMBER_WORDS; ) {
    const value = items.word(at).cardinal;
    if (value === null || (at > k && !follows(current, value, last))) break;
    if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else current += value;
    last = value;
    next = at + 1;
    at = joinsNumberWords(items, next, last) ? next + 1 : next;
  }
  return next === k ? null : { value: total + current, next };
}

/** "and" or a hyphen between the words of one number. */
const joinsNumberWords = (items: Items, k: number, last: number): boolean =>
  (items.has(k, LINK.and) && items.word(k + 1).cardinal !== null && last >= 20) ||
  (items.mark(k) === '-' && items.glued(k) && items.glued(k + 1));

/** Whether `value` may stand after what was read so far. */
function follows(current: number, value: number, last: number): boolean {
  if (value === 1000) return last !== 1000 && current < 1000;
  if (value === 100) return current > 0 && current < 20 && last < 20;
  if (value >= 100) return current === 0 && last === 1000;
  const rest = current % 100;
  if (rest === 0) return true;
  if (rest === 60 || rest === 80) return value < 20;
  return rest >= 20 && rest % 10 === 0 && value < 10;
}

/** How many: digits or words, with "and a half". */
export function readCount(items: Items, k: number): NumberRead | null {
  let read: NumberRead | null;
  const value = items.value(k);
  if (value >= 0) {
    if (items.digits(k) > 4 || touchesNumber(items, k)) return null;
    read = { value, next: k + 1 };
    if (isDecimalMark(items, k + 1) && items.digits(k + 2) === 1) {
      read = { value: value + items.value(k + 2) / 10, next: k + 3 };
    }
  } else read = readCardinal(items, k);
  if (!read) return null;
  const { next } = read;
  if (items.has(next, LINK.and)) {
    if (items.has(next + 1, LINK.half)) return { value: read.value + 0.5, next: next + 2 };
    if (items.word(next + 1).cardinal === 1 && items.has(next + 2, LINK.half)) {
      return { value: read.value + 0.5, next: next + 3 };
    }
  }
  return read;
}

const isDecimalMark = (items: Items, k: number): boolean =>
  (items.mark(k) === '.' || items.mark(k) === ',') && items.glued(k) && items.glued(k + 1);

/** Whether a number goes on to the left: "1,000", "3.5", "A4". */
export function touchesNumber(items: Items, k: number): boolean {
  if (!items.glued(k)) return false;
  if (items.isNumber(k - 1)) return true;
  if (items.isWord(k - 1)) return items.word(k - 1).month === null;
  const mark = items.mark(k - 1);
  if (mark === '') return false;
  return '$€£¥#'.includes(mark) || ('.,:/'.includes(mark) && items.glued(k - 1) && items.isNumber(k - 2));
}

/** An ordinal up to thirty-first, in words or digits with their ending: "third", "twenty-first", "3rd", "2º"; -1 is the last. */
export function readOrdinal(items: Items, k: number): NumberRead | null {
  const word = items.word(k);
  if (word.ordinal !== null) return { value: word.ordinal, next: k + 1 };
  if (word.cardinal !== null && word.cardinal >= 20 && word.cardinal < 100) {
    const at = items.mark(k + 1) === '-' ? k + 2 : k + 1;
    const unit = items.word(at).ordinal;
    if (unit !== null && unit > 0 && unit < 10) return { value: word.cardinal + unit, next: at + 1 };
    return null;
  }
  const value = items.value(k);
  if (value < 1 || items.digits(k) > 2 || touchesNumber(items, k)) return null;
  if (items.glued(k + 1) && items.has(k + 1, LINK.ordinalEnd)) return { value, next: k + 2 };
  if (items.lexicon.ordinalStop && items.mark(k + 1) === '.' && items.glued(k + 1)) return { value, next: k + 2 };
  return null;
}

export interface DayRead extends NumberRead {
  /** Written as an ordinal or with its ending, so that it counts something in order. */
  readonly ordinal: boolean;
}

/** A day of a month, 1 to 31: "2", "2nd", "second", "twenty one". */
export function readDay(items: Items, k: number): DayRead | null {
  const ordinal = readOrdinal(items, k);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const value = items.value(k);
  if (value >= 0) {
    if (value < 1 || value > 31 || items.digits(k) > 2 || touchesNumber(items, k)) return null;
    return { value, next: k + 1, ordinal: false };
  }
  if (items.word(k).cardinal === null) return null;
  const words = readCardinal(items, k);
  return words && words.value >= 1 && words.value <= 31 ? { ...words, ordinal: false } : null;
}

/** A year of two digits: 1940 to 2039. */
export const fullYear = (short: number): number => (short < 40 ? 2000 + short : 1900 + short);

/** A year in words: "nineteen ninety six", "two thousand and eighteen". */
export function readYearWords(items: Items, k: number): NumberRead | null {
  const first = items.word(k).cardinal;
  if (first === null) return null;
  if (first >= 10 && first <= 20) {
    const at = items.mark(k + 1) === '-' ? k + 2 : k + 1;
    const second = items.word(at).cardinal === null || items.word(at).cardinal === 1 ? null : readCardinal(items, at);
    if (second && second.value >= 10 && second.value <= 99)
      return { value: first * 100 + second.value, next: second.next };
  }
  const whole = readCardinal(items, k);
  return whole && whole.value >= 1000 && whole.value < 2200 ? whole : null;
}

export interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** Lengths that are counted one after the other, the last of which says how exact they are. */
export interface Lengths {
  readonly leading: readonly Length[];
  readonly last: Length;
}

const MAX_LENGTHS = 4;

/** A length of calendar time: "two years", "2 years 1 month and 21 days". */
export function readLengths(items: Items, k: number): { readonly lengths: Lengths; readonly next: number } | null {
  const leading: Length[] = [];
  let read = readLength(items, k);
  if (!read) return null;
  while (leading.length < MAX_LENGTHS - 1) {
    const at = items.has(read.next, LINK.and) || items.mark(read.next) === ',' ? read.next + 1 : read.next;
    const more = readLength(items, at);
    if (!more) break;
    leading.push(read.length);
    read = more;
  }
  return { lengths: { leading, last: read.length }, next: read.next };
}

/** "two years", "a year and a half" */
function readLength(items: Items, k: number): { readonly length: Length; readonly next: number } | null {
  const count = readCount(items, k);
  const unit = count && items.word(count.next).unit;
  if (!count || !unit) return null;
  const next = count.next + 1;
  return items.has(next, LINK.and) && items.has(next + 1, LINK.half)
    ? { length: { count: count.value + 0.5, unit }, next: next + 2 }
    : { length: { count: count.value, unit }, next };
}
