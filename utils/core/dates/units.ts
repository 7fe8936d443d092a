/*
 * Arithmetic in the units of the calendar: the one some units away, the day some units on.
 */

import type { Unit } from '../lang/date-words.ts';
import { addMonths, civilDate, modulo, mondayOf, monthIndex, weekIndex } from './calendar.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fiscalYearPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  type Recurring,
  rangePeriod,
  schoolYearPeriod,
  unresolved,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './when.ts';

/** The unit of the calendar that lies `count` from the one holding `day`. */
export function unitPeriod(unit: Unit, day: number, count: number): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day + count);
    case 'business-day':
      return dayPeriod(addBusinessDays(day, count));
    case 'week':
      return weekPeriod(weekIndex(day) + count);
    case 'business-week': {
      const week = weekPeriod(weekIndex(day) + count);
      return { ...week, unit: 'range', end: week.start + 4 };
    }
    case 'weekend':
      return weekendPeriod(weekIndex(day) + count);
    case 'fortnight': {
      const monday = mondayOf(weekIndex(day) + 2 * count);
      return rangePeriod(monday, monday + 13);
    }
    case 'month':
      return monthPeriod(monthIndex(year, month) + count);
    case 'quarter':
      return quarterPeriod(year * 4 + Math.floor((month - 1) / 3) + count);
    case 'half':
      return halfPeriod(year * 2 + (month > 6 ? 1 : 0) + count);
    case 'season':
      return unresolved('season', 'XXXX');
    case 'year':
      return yearPeriod(year + count);
    case 'fiscal-year':
      return fiscalYearPeriod(year + count);
    case 'school-year':
      return schoolYearPeriod(year + count);
    case 'decade':
      return decadePeriod((Math.floor(year / 10) + count) * 10);
    case 'century':
      return centuryPeriod((Math.floor(year / 100) + count) * 100);
  }
}

/** Whether "the next day" cannot count from a stretch: it is far longer than the unit. */
export const isTooCoarse = (anchor: Period, unit: Unit): boolean =>
  (unit === 'day' || unit === 'week' || unit === 'weekend') &&
  anchor.start !== null &&
  anchor.end !== null &&
  anchor.end - anchor.start > 31;

function addBusinessDays(day: number, count: number): number {
  const step = Math.sign(count);
  const weeks = Math.trunc(count / 5);
  let at = day + weeks * 7;
  for (let left = Math.abs(count) % 5; left > 0; ) {
    at += step;
    if (modulo(at + 3, 7) < 5) left--;
  }
  return at;
}

/** Units that are a number of days. */
type ByDays = 'day' | 'business-day' | 'week' | 'business-week' | 'weekend' | 'fortnight';

/** The same day a number of units on. */
export function addUnits(day: number, count: number, unit: Unit): number {
  switch (unit) {
    case 'day':
      return day + Math.trunc(count);
    case 'business-day':
      return addBusinessDays(day, Math.trunc(count));
    case 'week':
    case 'business-week':
    case 'weekend':
      return day + Math.trunc(count * 7);
    case 'fortnight':
      return day + Math.trunc(count * 14);
    default:
      return addMonths(day, Math.trunc(count * MONTHS_IN[unit]));
  }
}

const MONTHS_IN: Readonly<Record<Exclude<Unit, ByDays>, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  'fiscal-year': 12,
  'school-year': 12,
  decade: 120,
  century: 1200,
};

/** The day counted off from `day`, at the precision the words have: "two years ago" says a year, so its TIMEX3 value is that year. */
export function counted(day: number, count: number, unit: Unit): Period {
  const reached = addUnits(day, count, unit);
  const coarse = unit === 'business-day' || unit === 'fortnight' ? 'day' : unit;
  return { ...dayPeriod(reached), timex: unitPeriod(coarse === 'weekend' ? 'week' : coarse, reached, 0).timex };
}

/** Number of the year, month or week a day lies in, as {@link Recurring.at} takes it. */
export function cycleOf(every: Recurring['every'], day: number): number {
  if (every === 'week') return weekIndex(day);
  const { year, month } = civilDate(day);
  return every === 'year' ? year : monthIndex(year, month);
}
