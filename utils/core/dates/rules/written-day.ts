import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { fullYear, readDay } from '../read-numbers.ts';
import { recurringRange, writtenDay, yearlyDay } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { unresolved, type When } from '../when.ts';
import { ROLE } from '../word.ts';
import { rangeEnd } from './day-range.ts';
import { isMonthName } from './month.ts';

/** A day with its month as long as the month is known to have it in some year; "February 30" stays a slip with no day. */
function dayOf(items: Items, month: number, day: number, next: number): Found | null {
  const year = yearAfter(items, next);
  if (year) return { next: year.next, when: writtenDay(year.value, month, day) };
  const when = yearlyDay(month, day);
  if (when.at(2000)) return { next, when };
  // "In February 30 people" counts people; "on 30 February." is a slip to show.
  return items.isBreak(next) || items.mark(next) !== '' ? { next, when: unresolved('day', when.timex) } : null;
}

/** The year that follows a day: ", 2016", "of 1995", " 2018", "'98". Words and relative years are joined later. */
function yearAfter(items: Items, k: number): { readonly value: number; readonly next: number } | null {
  let at = k;
  if (items.mark(at) === ',') at++;
  if (items.has(at, LINK.of)) at++;
  if (items.mark(at) === "'" || items.mark(at) === '’') {
    const short = items.digits(at + 1) === 2 && items.glued(at + 1);
    return short ? { value: fullYear(items.value(at + 1)), next: at + 2 } : null;
  }
  if (decimalAfter(items, at) || !items.endsFree(at)) return null;
  const value = items.value(at);
  if (items.digits(at) === 4 && value >= 1000 && value < 2200) return { value, next: at + 1 };
  const led = at > k && items.has(at - 1, LINK.of);
  return items.digits(at) === 2 && value >= 32 && (led || endsPhrase(items, at + 1))
    ? { value: fullYear(value), next: at + 1 }
    : null;
}

/** Whether a line or a part of the sentence ends, in languages where a day may end in its short year. */
const endsPhrase = (items: Items, k: number): boolean =>
  items.lexicon.order === 'dmy' && (items.isBreak(k) || items.mark(k) !== '');

const decimalAfter = (items: Items, k: number): boolean =>
  /[.,:%]/.test(items.mark(k + 1)) && items.glued(k + 1) && items.glued(k + 2) && items.isNumber(k + 2);

/** "June 11, 2024", "Oct. 2", "Jan first", "May twenty one", "November 19-20", "April 9th through 17th". */
export const monthDay: DateRule = {
  id: 'date/month-day',
  reason: 'The name of a month and a day of it.',
  starts: ROLE.month,
  read({ items }, k) {
    const { month } = items.word(k);
    if (month === null) return null;
    let at = k + 1;
    if (items.mark(at) === '.' || ('-/'.includes(items.mark(at) || '!') && items.glued(at))) at++;
    else if (items.has(at, LINK.between)) at++;
    if (items.has(at, LINK.article)) at++;
    const day = readDay(items, at);
    // "im Dezember eine E-Mail"
    if (items.word(at).cardinal === 1) return null;
    if (!day || !isMonthName(items, k, true)) return null;
    if (!items.endsFree(day.next - 1) || countsSomething(items, day.next, day.ordinal)) return null;
    return dayRange(items, day.next, month, day.value) ?? dayOf(items, month, day.value, day.next);
  },
};

/** A clock time or a decimal after what looked like a day: "June 10:30", "May 5.5". */
function countsSomething(items: Items, next: number, ordinal: boolean): boolean {
  if (items.mark(next) === '%' || (!ordinal && items.glued(next) && items.isWord(next))) return true;
  return (
    /[:.,]/.test(items.mark(next)) &&
    items.glued(next) &&
    items.glued(next + 1) &&
    items.isNumber(next + 1) &&
    items.digits(next + 1) !== 4
  );
}

function dayRange(items: Items, k: number, month: number, first: number): Found | null {
  const end = rangeEnd(items, k, first);
  if (!end || items.word(end.next).month !== null) return null;
  if (!items.endsFree(end.next - 1) || countsSomething(items, end.next, false)) return null;
  if (items.word(end.next).unit !== null || (items.mark(end.next) === '/' && items.glued(end.next))) return null;
  return {
    next: yearAfter(items, end.next)?.next ?? end.next,
    when: rangeOf(items, month, first, end.value, end.next),
  };
}

function rangeOf(items: Items, month: number, first: number, last: number, next: number): When {
  const range = recurringRange(yearlyDay(month, first), yearlyDay(month, last));
  const year = yearAfter(items, next);
  return (year && range.at(year.value)) || range;
}

/** "11 June 2024", "1st Jan", "twenty second of June", "15. Januar", "4-22 January 1995", "between 4 and 22 January". */
export const dayMonth: DateRule = {
  id: 'date/day-month',
  reason: 'A day and the name of its month.',
  starts: ROLE.number | ROLE.ordinal | ROLE.cardinal,
  read({ items }, k) {
    const day = readDay(items, k);
    if (!day) return null;
    // "a dec", "an August": the article counts nothing.
    if (items.word(k).cardinal === 1 && !items.has(day.next, LINK.of)) return null;
    const plain = monthAfter(items, day.next);
    if (plain) return isDayOf(items, plain) ? dayOf(items, plain.month, day.value, plain.next) : null;
    const end = rangeEnd(items, day.next, day.value);
    if (!end) return null;
    const month = monthAfter(items, end.next);
    if (!month || !isDayOf(items, month)) return null;
    const year = yearAfter(items, month.next);
    return { next: year?.next ?? month.next, when: rangeOf(items, month.month, day.value, end.value, month.next) };
  },
};

interface MonthAfter {
  readonly month: number;
  readonly at: number;
  readonly next: number;
}

/** The month after a day: " June", " of June", ". Januar", "-Aug", "day of September", "de 8" before a year. */
function monthAfter(items: Items, k: number): MonthAfter | null {
  let at = k;
  if (items.mark(at) === '.' || ('-/'.includes(items.mark(at) || '!') && items.glued(at))) at++;
  if (items.word(at).unit === 'day') at++;
  while (items.has(at, LINK.of | LINK.article) && at < k + 3) at++;
  if (items.word(at).unit === 'month' && items.has(at + 1, LINK.of)) at += 2;
  const { month } = items.word(at);
  if (month === null) return null;
  return {
    month,
    at,
    next: items.mark(at + 1) === '.' && items.glued(at + 1) && yearAfter(items, at + 2) ? at + 2 : at + 1,
  };
}

const isDayOf = (items: Items, month: MonthAfter): boolean => isMonthName(items, month.at, true);

/** "2019-sep-1", "05-Aug-2016", "22/Jan/2019", "Sep-23-2020": three parts held together by one sign, in any order. */
export const namedParts: DateRule = {
  id: 'date/named-parts',
  reason: 'Day, name of the month and year held together by one sign.',
  starts: ROLE.number | ROLE.month,
  read({ items }, k) {
    const sign = items.mark(k + 1);
    if ((sign !== '-' && sign !== '/') || items.mark(k + 3) !== sign) return null;
    for (let i = 1; i <= 4; i++) if (!items.glued(k + i)) return null;
    if (items.glued(k) || !items.endsFree(k + 4)) return null;
    const parts = [k, k + 2, k + 4];
    const month = parts.map((at) => items.word(at).month).findLast((name) => name !== null) ?? -1;
    const [day, year] = dayAndYear(
      items,
      parts.filter((at) => items.word(at).month === null),
    );
    return year >= 1000 && month > 0 && day >= 1 && day <= 31
      ? { next: k + 5, when: writtenDay(year, month, day) }
      : null;
  },
};

/** The day of some numbers and the year, which has four digits or stands last. */
function dayAndYear(items: Items, numbers: readonly number[]): readonly [day: number, year: number] {
  let [day, year] = [-1, -1];
  for (const at of numbers) {
    const digits = items.digits(at);
    if (digits === 4) year = items.value(at);
    else if (digits === 2 && day >= 0) year = fullYear(items.value(at));
    else if (digits <= 2) day = items.value(at);
  }
  return [day, year];
}
