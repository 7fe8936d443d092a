import { LINK } from '../../lang/date-words.ts';
import { isRealDate } from '../calendar.ts';
import type { Items } from '../items.ts';
import { fullYear } from '../read-numbers.ts';
import { writtenDay, yearlyDay } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { monthPeriod, type Period } from '../when.ts';
import { ROLE } from '../word.ts';

const SEPARATORS = '-/.';

/** Whether digits or separators go on to the left of a number, as in a phone number, an address or a version. */
export function continuesLeft(items: Items, k: number): boolean {
  if (!items.glued(k)) return false;
  if (items.isNumber(k - 1)) return true;
  if (items.mark(k - 1) === '-' && items.mark(k - 3) === '/' && items.mark(k + 1) === '/') return false;
  return '-/.,:+#$€£'.includes(items.mark(k - 1) || '!') && items.glued(k - 1) && items.isNumber(k - 2);
}

/** Whether digits go on to the right. */
export function continuesRight(items: Items, next: number): boolean {
  if (items.mark(next) === '-' && items.mark(next - 2) === '/' && items.mark(next + 2) === '/') return false;
  if (items.glued(next) && (items.isNumber(next) || items.written(next) === '%')) return true;
  return (
    '-/.,:'.includes(items.mark(next) || '!') && items.glued(next) && items.glued(next + 1) && items.isNumber(next + 1)
  );
}

const plausibleYear = (items: Items, k: number): boolean =>
  items.digits(k) === 4 && items.value(k) >= 1000 && items.value(k) < 2200;

/** "2024-06-11", "2015/08/12", "2015.5.13", "20170302". */
export const isoDay: DateRule = {
  id: 'date/iso-day',
  reason: 'Year, month and day in numbers, year first.',
  starts: ROLE.number,
  read({ items }, k) {
    const value = items.value(k);
    if (items.digits(k) === 8 && !continuesLeft(items, k) && !continuesRight(items, k + 1)) {
      const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
      const plausible = year >= 1900 && year < 2100 && isRealDate(year, month, day);
      return plausible ? { next: k + 1, when: writtenDay(year, month, day) } : null;
    }
    if (!plausibleYear(items, k) || (items.glued(k) && items.isNumber(k - 1))) return null;
    const separator = items.mark(k + 1);
    if (!separator || !SEPARATORS.includes(separator) || items.mark(k + 3) !== separator) return null;
    if (!(items.glued(k + 1) && items.glued(k + 2) && items.glued(k + 3) && items.glued(k + 4))) return null;
    if (items.digits(k + 2) > 2 || items.digits(k + 4) > 2 || items.digits(k + 4) === 0) return null;
    if (separator === '.' && items.lexicon.order === 'mdy' && items.digits(k + 2) + items.digits(k + 4) < 4)
      return null;
    return day(value, items.value(k + 2), items.value(k + 4), k + 5);
  },
};

function day(year: number, month: number, dayOfMonth: number, next: number): Found | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  return { next, when: writtenDay(year, month, dayOfMonth) };
}

/** "21/04/2016", "9-18-15", "13.5.2015", "08/12,2015": the language says which comes first, unless only one order is possible. */
export const numericDay: DateRule = {
  id: 'date/numeric-day',
  reason: 'Day, month and year in numbers, year last.',
  starts: ROLE.number,
  read({ items }, k) {
    const [first, separator, second] = [items.value(k), items.mark(k + 1), items.value(k + 2)];
    if (first < 1 || items.digits(k) > 2 || !separator || !SEPARATORS.includes(separator)) return null;
    if (second < 1 || items.digits(k + 2) > 2 || continuesLeft(items, k)) return null;
    if (!items.glued(k + 1) || !items.glued(k + 2)) return null;
    const last = items.mark(k + 3);
    if (last !== separator && !(last === ',' && separator === '/')) return null;
    const at = k + 4;
    if (!items.glued(k + 3) || (!items.glued(at) && last !== ',') || continuesRight(items, at + 1)) return null;
    const digits = items.digits(at);
    if (digits !== 4 && !(digits === 2 && separator !== '.')) return null;
    if (digits === 4 && !plausibleYear(items, at)) return null;
    const year = digits === 4 ? items.value(at) : fullYear(items.value(at));
    const [month, dayOfMonth] = inOrder(items, first, second);
    return day(year, month, dayOfMonth, at + 1);
  },
};

/** Month and day of two numbers. */
function inOrder(items: Items, first: number, second: number): readonly [month: number, day: number] {
  const monthFirst = first > 12 ? false : second > 12 ? true : items.lexicon.order === 'mdy';
  return monthFirst ? [first, second] : [second, first];
}

/** "22/04", "on 5/12", "15.01.": a day without a year, where it cannot be a fraction or a score. */
export const numericDayMonth: DateRule = {
  id: 'date/numeric-day-month',
  reason: 'Day and month in numbers, after a word that leads up to a date or in a form that nothing else has.',
  starts: ROLE.number,
  read({ items }, k) {
    const [first, separator, second] = [items.value(k), items.mark(k + 1), items.value(k + 2)];
    if (first < 1 || items.digits(k) > 2 || second < 1 || items.digits(k + 2) > 2) return null;
    if (!items.glued(k + 1) || (!items.glued(k + 2) && separator !== '.') || continuesLeft(items, k)) return null;
    // "aspect-ratio:16/9"
    if (items.glued(k) && !/[("“[—–-]/.test(items.mark(k - 1))) return null;
    const stop = items.lexicon.ordinalStop && items.mark(k + 3) === '.' && items.glued(k + 3);
    const dotted = separator === '.' && stop;
    if (!dotted && (!items.glued(k + 2) || !SEPARATORS.includes(separator || '!'))) return null;
    const next = dotted ? k + 4 : k + 3;
    const range = items.mark(next) === '-' && items.mark(next + 2) === '/';
    const afterRange = items.mark(k - 1) === '-' && items.mark(k - 3) === '/';
    if (!range && continuesRight(items, next)) return null;
    const [month, dayOfMonth] = inOrder(items, first, second);
    if (month > 12 || dayOfMonth > 31) return null;
    const closely = items.lexicon.articleLeads && leadsToDate(items, k, LINK.between) && !items.glued(next);
    const told = leadsToDate(items, k, LINK.since | LINK.between | LINK.before | LINK.after) || range || afterRange;
    const zero = items.written(k)[0] === '0' || items.written(k + 2)[0] === '0';
    const alone = items.isBreak(k - 1) && items.isBreak(next);
    const clear = dotted || (separator === '/' ? told || zero || first > 12 || alone : closely);
    if (!clear || !items.endsFree(next - 1) || items.mark(next) === '%' || items.has(next, LINK.counted)) return null;
    const real = isRealDate(2000, month, dayOfMonth);
    return real ? { next, when: yearlyDay(month, dayOfMonth) } : null;
  },
};

/** Whether the word before an item makes it a date: a weekday, "next", the article a day has, or one of `links`. */
function leadsToDate(items: Items, k: number, links: number): boolean {
  const at = items.mark(k - 1) === ',' ? k - 2 : k - 1;
  const word = items.word(at);
  if (word.weekday !== null || word.shift !== null) return true;
  return !items.glued(k) && items.has(at, LINK.dayArticle | links);
}

/** "2015-12", "11/2016", "11 - 2016", "2016 /05": a month of a year. */
export const numericMonth: DateRule = {
  id: 'date/numeric-month',
  reason: 'Month and year in numbers.',
  starts: ROLE.number,
  read({ items }, k) {
    const separator = items.mark(k + 1);
    if (!separator || !SEPARATORS.includes(separator) || continuesLeft(items, k) || continuesRight(items, k + 3))
      return null;
    const glued = items.glued(k + 1) && items.glued(k + 2);
    // In English a point between numbers is a decimal or a version; after a slash they are part of an address.
    if (separator === '.' && items.lexicon.order === 'mdy') return null;
    if (items.glued(k) && /[/\\=_]/.test(items.mark(k - 1))) return null;
    const [first, second] = [items.value(k), items.value(k + 2)];
    // "spending since 2009-10": two years.
    const twoYears = second === (first + 1) % 100 && items.digits(k + 2) === 2;
    if (twoYears && (items.isWord(k + 3) || items.has(k - 1, LINK.on | LINK.since | LINK.of | LINK.article)))
      return null;
    const month = (value: number): boolean => value >= 1 && value <= 12;
    let found: Period | null = null;
    if (month(first) && items.digits(k) <= 2 && modernYear(items, k + 2)) found = monthPeriod(second * 12 + first - 1);
    else if (month(second) && items.digits(k + 2) <= 2 && modernYear(items, k)) {
      if (glued || items.digits(k + 2) === 2) found = monthPeriod(first * 12 + second - 1);
    }
    return found && items.endsFree(k + 2) ? { next: k + 3, when: found } : null;
  },
};

const modernYear = (items: Items, k: number): boolean =>
  items.digits(k) === 4 && items.value(k) >= 1900 && items.value(k) < 2100;
