import { LINK, MARK } from '../../lang/date-words.ts';
import { yearName } from '../calendar.ts';
import type { Items } from '../items.ts';
import { fullYear, readYearWords, touchesNumber } from '../read-numbers.ts';
import type { DateRule, Found } from '../rule.ts';
import { rangePeriod, yearPeriod } from '../when.ts';
import { ROLE } from '../word.ts';
import { continuesLeft, continuesRight } from './numeric-day.ts';

const BEFORE_YEAR =
  LINK.on |
  LINK.of |
  LINK.from |
  LINK.to |
  LINK.between |
  LINK.since |
  LINK.before |
  LINK.after |
  LINK.and |
  LINK.deadline |
  LINK.yearMark;

/** "2014", "in 1789", "the year 247", "1914-18". A number that only may be a year is weak: it needs a month or the like beside it. */
export const year: DateRule = {
  id: 'date/year',
  reason: 'A number of four digits where a year would stand.',
  starts: ROLE.number,
  read({ items }, k) {
    const value = items.value(k);
    const digits = items.digits(k);
    const named = items.has(k - 1, LINK.yearMark) && !items.glued(k);
    if (items.marked(k + 1, MARK.beforeEra)) return null;
    if (digits === 3 && named && !continuesRight(items, k + 1)) return { next: k + 1, when: yearPeriod(value) };
    if (digits !== 4 || value < 1000 || value >= 2200 || isInsideOther(items, k)) return null;
    const span = yearSpan(items, k);
    if (span) return span;
    if (continuesRight(items, k + 1) && !yearFollows(items, k + 1)) return null;
    if (/[%°$€£¥]/.test(items.mark(k + 1)) || items.has(k - 1, LINK.counted)) return null;
    if (countsNext(items, k, value % 100 === 0 || value < 1900 || value >= 2060)) return null;
    return { next: k + 1, when: yearPeriod(value), weak: !isYear(items, k, value) };
  },
};

/** Whether a number is part of a longer one, of an amount or of a word. */
function isInsideOther(items: Items, k: number): boolean {
  const endsSpan = /[-–—/]/.test(items.mark(k - 1)) && items.value(k - 2) >= 1000 && items.digits(k - 2) === 4;
  if (!endsSpan && (continuesLeft(items, k) || touchesNumber(items, k))) return true;
  if (items.glued(k) && /[$€£¥#@_]/.test(items.mark(k - 1))) return true;
  return !items.endsFree(k) && !isHalfOrQuarter(items, k + 1);
}

const isHalfOrQuarter = (items: Items, k: number): boolean =>
  items.has(k, LINK.halfMark | LINK.quarterMark) && items.isNumber(k + 1);
const yearFollows = (items: Items, k: number): boolean => /[-/]/.test(items.mark(k)) && items.digits(k + 1) === 4;

/** "1914-18", "2019–20", "2008-9": the end written short. "2015-12" is a month, "in 2009-10" two years. */
function yearSpan(items: Items, k: number): Found | null {
  const sign = items.mark(k + 1);
  const digits = items.digits(k + 2);
  if (!/[-–/]/.test(sign) || !items.glued(k + 1) || !items.glued(k + 2) || digits < 1 || digits > 2) return null;
  if (!items.endsFree(k + 2) || continuesRight(items, k + 3)) return null;
  const value = items.value(k);
  const scale = digits === 1 ? 10 : 100;
  const end = Math.floor(value / scale) * scale + items.value(k + 2);
  const wrapped = end < value && items.value(k + 2) === (value + 1) % scale ? end + scale : end;
  if (wrapped <= value || wrapped - value > 60) return null;
  const nextYear = wrapped === value + 1 && (items.isWord(k + 3) || items.has(k - 1, BEFORE_YEAR | LINK.article));
  if (items.value(k + 2) <= 12 && sign !== '–' && !nextYear) return null;
  return {
    next: k + 3,
    when: rangePeriod(yearPeriod(value).start, yearPeriod(wrapped).end, `${yearName(value)}/${yearName(wrapped)}`),
  };
}

/** Whether the words around a number say that it is a year. */
function isYear(items: Items, k: number, value: number): boolean {
  const round = value % 100 === 0;
  if (isCountOrAddress(items, k, round)) return false;
  if (items.mark(k - 1) === '(' && /[)–-]/.test(items.mark(k + 1)) && value >= 1400) return true;
  const led = items.has(k - 1, BEFORE_YEAR) || items.word(k - 1).part !== null;
  if (led && !items.glued(k))
    return value >= 1000 && (value >= 1400 || items.has(k - 1, LINK.on | LINK.since | LINK.yearMark));
  if (value === 2000) return /[()]/.test(items.mark(k - 1) + items.mark(k + 1));
  if (value < 1900 || value >= 2060 || round) return false;
  return !(items.glued(k) && /[-–—]/.test(items.mark(k - 1)) && !items.isNumber(k - 2));
}

/** "over a list of 1000 featured articles", "at 1600 Pennsylvania Avenue". */
const isCountOrAddress = (items: Items, k: number, round: boolean): boolean =>
  round && items.isUnknown(k + 1) && (items.has(k - 1, LINK.of | LINK.and) || items.isCapital(k + 1));

/** Whether the number counts what follows it: "2000 workers". A plural after a round or unlikely year is enough. */
function countsNext(items: Items, k: number, doubtful: boolean): boolean {
  if (!items.isWord(k + 1) || items.glued(k + 1)) return false;
  if (items.has(k + 1, LINK.counted)) return true;
  const { unit } = items.word(k + 1);
  if (unit !== null && items.word(k + 1).plural) return true;
  return (
    doubtful &&
    items.isUnknown(k + 1) &&
    !items.has(k - 1, LINK.article) &&
    /^\p{Ll}{3,20}s$/u.test(items.written(k + 1).slice(0, 22))
  );
}

/** "nineteen ninety six", "two thousand and eighteen", "year two thousand". */
export const yearInWords: DateRule = {
  id: 'date/year-in-words',
  reason: 'A year spelled out, after a word that leads up to one or in pairs of tens.',
  starts: ROLE.cardinal,
  read({ items }, k) {
    if (items.glued(k) && (items.isNumber(k - 1) || items.mark(k - 1) === '-')) return null;
    const read = readYearWords(items, k);
    if (!read || read.value < 1100 || read.value >= 2200 || countsOn(items, read.next)) return null;
    const { value, next } = read;
    const before = items.word(k - 1);
    const led = items.has(k - 1, BEFORE_YEAR) || before.month !== null || before.ordinal !== null;
    const pair = value < 2000 || value % 100 !== 0;
    const { cardinal } = items.word(k);
    const thousands = cardinal !== null && cardinal < 10;
    return { next, when: yearPeriod(value), weak: !led && (!pair || (thousands && items.isUnknown(next))) };
  },
};

/** Whether a number in words goes on to what it counts, or into a longer word. */
const countsOn = (items: Items, next: number): boolean =>
  items.word(next).unit !== null ||
  items.has(next, LINK.counted) ||
  (items.mark(next) === '-' && items.glued(next) && items.glued(next + 1));

/** "'98" after a word that leads up to a date. */
export const shortYear: DateRule = {
  id: 'date/short-year',
  reason: 'Two digits after an apostrophe and a word that leads up to a date.',
  starts: ROLE.apostrophe,
  read({ items }, k) {
    if (items.digits(k + 1) !== 2 || !items.glued(k + 1) || !items.endsFree(k + 1) || items.glued(k)) return null;
    const led =
      items.has(k - 1, LINK.on | LINK.of | LINK.since | LINK.from | LINK.to | LINK.before | LINK.after) ||
      items.word(k - 1).season !== null;
    return led ? { next: k + 2, when: yearPeriod(fullYear(items.value(k + 1))) } : null;
  },
};
