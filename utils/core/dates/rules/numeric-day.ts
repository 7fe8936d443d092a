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
    if (items.digits(k) === 8 && !continuesLeft(items, k) && !continuesRight(items, k + 1))
      return inOneNumber(items, k);
    if (!plausibleYear(items, k) || (items.glued(k) && items.isNumber(k - 1))) return null;
    const separator = items.mark(k + 1);
    if (!isSeparator(separator) || items.mark(k + 3) !== separator || !isGlued(items, k + 1, k + 4)) return null;
    const [month, dayOfMonth] = [items.digits(k + 2), items.digits(k + 4)];
    if (month > 2 || dayOfMonth > 2 || dayOfMonth === 0) return null;
    if (separator === '.' && items.lexicon.order === 'mdy' && month + dayOfMonth < 4) return null;
    return day(items.value(k), items.value(k + 2), items.value(k + 4), k + 5);
  },
};

const isSeparator = (mark: string): boolean => mark !== '' && SEPARATORS.includes(mark);

/** Whether no white space stands before any item of a stretch. */
function isGlued(items: Items, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (!items.glued(k)) return false;
  return true;
}

/** "20170302". */
function inOneNumber(items: Items, k: number): Found | null {
  const value = items.value(k);
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  const plausible = year >= 1900 && year < 2100 && isRealDate(year, month, day);
  return plausible ? { next: k + 1, when: writtenDay(year, month, day) } : null;
}

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
    const separator = items.mark(k + 1);
    if (!isSeparator(separator) || !isGlued(items, k + 1, k + 3) || !areSmall(items, k) || continuesLeft(items, k))
      return null;
    const last = items.mark(k + 3);
    const at = k + 4;
    if (last !== separator && !(last === ',' && separator === '/')) return null;
    if ((!items.glued(at) && last !== ',') || continuesRight(items, at + 1)) return null;
    const year = yearAt(items, at, separator !== '.');
    if (year === null) return null;
    const [month, dayOfMonth] = inOrder(items, items.value(k), items.value(k + 2));
    return day(year, month, dayOfMonth, at + 1);
  },
};

/** Whether two numbers with a sign between them are of one or two digits each. */
const areSmall = (items: Items, k: number): boolean =>
  items.value(k) >= 1 && items.digits(k) <= 2 && items.value(k + 2) >= 1 && items.digits(k + 2) <= 2;

/** The year of four digits, or of two where it may be short. */
function yearAt(items: Items, at: number, mayBeShort: boolean): number | null {
  if (items.digits(at) === 2 && mayBeShort) return fullYear(items.value(at));
  return plausibleYear(items, at) ? items.value(at) : null;
}

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
    const next = endOfDayMonth(items, k);
    if (next === null) return null;
    const [month, dayOfMonth] = inOrder(items, items.value(k), items.value(k + 2));
    if (!isRealDate(2000, month, dayOfMonth) || !items.endsFree(next - 1)) return null;
    if (items.mark(next) === '%' || items.has(next, LINK.counted)) return null;
    const clear = next > k + 3 || (items.mark(k + 1) === '/' ? isClearSlash(items, k) : isClosely(items, k));
    return clear ? { next, when: yearlyDay(month, dayOfMonth) } : null;
  },
};

/** Behind "22/04" or, where a stop makes an ordinal, "15.01."; null where another number or mark goes on. */
function endOfDayMonth(items: Items, k: number): number | null {
  if (!areSmall(items, k) || !items.glued(k + 1) || continuesLeft(items, k)) return null;
  // "aspect-ratio:16/9"
  if (items.glued(k) && !/[("“[—–-]/.test(items.mark(k - 1))) return null;
  const separator = items.mark(k + 1);
  const dotted = separator === '.' && items.lexicon.ordinalStop && items.mark(k + 3) === '.' && items.glued(k + 3);
  if (!dotted && (!items.glued(k + 2) || !isSeparator(separator))) return null;
  const next = dotted ? k + 4 : k + 3;
  return isRangeOfDays(items, next) || !continuesRight(items, next) ? next : null;
}

/** "5/12-8/12" */
const isRangeOfDays = (items: Items, dash: number): boolean => items.mark(dash) === '-' && items.mark(dash + 2) === '/';

/** Whether "5/12" is a day and no fraction: by the words before it, by its zeros or its size, or alone on its line. */
function isClearSlash(items: Items, k: number): boolean {
  if (leadsToDate(items, k, LINK.since | LINK.between | LINK.before | LINK.after)) return true;
  if (isRangeOfDays(items, k + 3) || (items.mark(k - 1) === '-' && items.mark(k - 3) === '/')) return true;
  if (items.written(k).startsWith('0') || items.written(k + 2).startsWith('0')) return true;
  return items.value(k) > 12 || (items.isBreak(k - 1) && items.isBreak(k + 3));
}

/** "el 22-04": straight after the article, with nothing glued behind. */
const isClosely = (items: Items, k: number): boolean =>
  items.lexicon.articleLeads && leadsToDate(items, k, LINK.between) && !items.glued(k + 3);

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
    if (!isSeparator(separator) || continuesLeft(items, k) || continuesRight(items, k + 3)) return null;
    // In English a point between numbers is a decimal or a version; after a slash they are part of an address.
    if (separator === '.' && items.lexicon.order === 'mdy') return null;
    if ((items.glued(k) && /[/\\=_]/.test(items.mark(k - 1))) || isTwoYears(items, k)) return null;
    const found = monthOfYear(items, k);
    return found && items.endsFree(k + 2) ? { next: k + 3, when: found } : null;
  },
};

/** "spending since 2009-10". */
function isTwoYears(items: Items, k: number): boolean {
  if (items.value(k + 2) !== (items.value(k) + 1) % 100 || items.digits(k + 2) !== 2) return false;
  return items.isWord(k + 3) || items.has(k - 1, LINK.on | LINK.since | LINK.of | LINK.article);
}

/** The month of two numbers of which the other is the year. */
function monthOfYear(items: Items, k: number): Period | null {
  const [first, second] = [items.value(k), items.value(k + 2)];
  if (isMonth(first) && items.digits(k) <= 2 && modernYear(items, k + 2)) return monthPeriod(second * 12 + first - 1);
  if (!isMonth(second) || items.digits(k + 2) > 2 || !modernYear(items, k)) return null;
  return items.digits(k + 2) === 2 || isGlued(items, k + 1, k + 2) ? monthPeriod(first * 12 + second - 1) : null;
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

const modernYear = (items: Items, k: number): boolean =>
  items.digits(k) === 4 && items.value(k) >= 1900 && items.value(k) < 2100;
