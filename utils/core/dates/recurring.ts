import type { SeasonCode } from '../lang/date-words.ts';
import {
  dayNumber,
  daysInMonth,
  isRealDate,
  modulo,
  mondayOf,
  nthWeekday,
  two,
  weekdayOf,
  yearName,
} from './calendar.ts';
import { type HolidayRule, holidayIn, holidayTimex } from './holidays.ts';
import {
  dayPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  type Recurring,
  seasonPeriod,
  unresolved,
  weekendPeriod,
} from './when.ts';

/** "June 11": a day of every year. */
export const yearlyDay = (month: number, day: number): Recurring => ({
  kind: 'recurring',
  unit: 'day',
  every: 'year',
  timex: `XXXX-${two(month)}-${two(day)}`,
  at: (year) => (isRealDate(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null),
});

export const yearlyMonth = (month: number): Recurring => ({
  kind: 'recurring',
  unit: 'month',
  every: 'year',
  timex: `XXXX-${two(month)}`,
  at: (year) => monthPeriod(year * 12 + month - 1),
});

export const yearlyQuarter = (quarter: number): Recurring => ({
  kind: 'recurring',
  unit: 'quarter',
  every: 'year',
  timex: `XXXX-Q${quarter}`,
  at: (year) => quarterPeriod(year * 4 + quarter - 1),
});

export const yearlyHalf = (half: number): Recurring => ({
  kind: 'recurring',
  unit: 'half',
  every: 'year',
  timex: `XXXX-H${half}`,
  at: (year) => halfPeriod(year * 2 + half - 1),
});

export const yearlySeason = (season: SeasonCode): Recurring => ({
  kind: 'recurring',
  unit: 'season',
  every: 'year',
  timex: `XXXX-${season}`,
  at: (year) => seasonPeriod(year, season),
});

export function yearlyHoliday(rule: HolidayRule): Recurring {
  return {
    kind: 'recurring',
    unit: 'day',
    every: 'year',
    timex: holidayTimex(rule),
    at: (year) => {
      const day = holidayIn(rule, year);
      return day === null ? null : dayPeriod(day);
    },
  };
}

/** "Tuesday". */
export const weeklyDay = (weekday: number): Recurring => ({
  kind: 'recurring',
  unit: 'day',
  every: 'week',
  timex: `XXXX-WXX-${weekday}`,
  at: (week) => dayPeriod(mondayOf(week) + weekday - 1),
});

/** "the weekend". */
export const weeklyWeekend: Recurring = {
  kind: 'recurring',
  unit: 'weekend',
  every: 'week',
  timex: 'XXXX-WXX-WE',
  at: weekendPeriod,
};

/** "the 27th"; with a weekday ("Friday the 13th") only of the months where it falls on that. */
export const monthlyDay = (day: number, weekday: number | null = null): Recurring => ({
  kind: 'recurring',
  unit: 'day',
  every: 'month',
  timex: weekday === null ? `XXXX-XX-${two(day)}` : `XXXX-WXX-${weekday}`,
  at: (index) => {
    const year = Math.floor(index / 12);
    const month = modulo(index, 12) + 1;
    if (day > daysInMonth(year, month)) return null;
    const number = dayNumber(year, month, day);
    return weekday === null || weekdayOf(number) === weekday ? dayPeriod(number) : null;
  },
});

/** "the second Sunday": of a month. */
export const nthWeekdayOfMonth = (weekday: number, nth: number): Recurring => ({
  kind: 'recurring',
  unit: 'day',
  every: 'month',
  current: true,
  timex: `XXXX-XX-WXX-${weekday}-${nth}`,
  at: (index) => {
    const day = nthWeekday(Math.floor(index / 12), modulo(index, 12) + 1, weekday, nth);
    return day === null ? null : dayPeriod(day);
  },
});

/** A day that is written in full; without days where the calendar has no such day ("February 30, 2019"), so that the slip stays visible. */
export function writtenDay(year: number, month: number, day: number): Period {
  if (isRealDate(year, month, day)) return dayPeriod(dayNumber(year, month, day));
  return unresolved('day', `${yearName(year)}-${two(month)}-${two(day)}`);
}

/** The same thing every cycle, changed: "early" June, the "first week" of July. */
export function mapRecurring(
  recurring: Recurring,
  change: (period: Period) => Period | null,
  timex = recurring.timex,
): Recurring {
  return {
    ...recurring,
    timex,
    at: (cycle) => {
      const period = recurring.at(cycle);
      return period && change(period);
    },
  };
}

/** From the first to the last of two that come round in the same cycle. */
export function recurringRange(first: Recurring, last: Recurring): Recurring {
  return {
    kind: 'recurring',
    unit: first.unit,
    every: first.every,
    timex: `${first.timex}/${last.timex}`,
    at: (cycle) => {
      const start = first.at(cycle);
      const end = start && last.at(cycle);
      if (!start || !end || start.start === null || end.end === null) return null;
      // "from November to March" ends in the next cycle.
      const close = end.end >= start.start ? end : last.at(cycle + 1);
      if (!close || close.end === null) return null;
      return {
        kind: 'period',
        unit: 'range',
        timex: `${start.timex}/${close.timex}`,
        start: start.start,
        end: close.end,
      };
    },
  };
}
