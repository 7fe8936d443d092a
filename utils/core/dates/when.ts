import type { Part, SeasonCode, Unit } from '../lang/date-words.ts';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  indexOfIsoWeek,
  isoDay,
  isoWeek,
  modulo,
  mondayOf,
  monthIndex,
  two,
  weekIndex,
  yearName,
} from './calendar.ts';

/** A stretch of the calendar: TIMEX3 value and its first and last day; both null while it hangs on an unknown date. */
export interface Period {
  readonly kind: 'period';
  readonly unit: Unit | 'range';
  readonly timex: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A period whose days are known. */
export interface Placed extends Period {
  readonly start: number;
  readonly end: number;
}

export const isPlaced = (period: Period): period is Placed => period.start !== null && period.end !== null;

/** Something that comes round every year, month or week: "June 11", "the 27th", "Tuesday", "the third quarter". */
export interface Recurring {
  readonly kind: 'recurring';
  readonly unit: Unit;
  readonly every: 'year' | 'month' | 'week';
  /** TIMEX3 value while the year, month or week is unknown. */
  readonly timex: string;
  /** The one of a year (its number), month ({@link monthIndex}) or week ({@link weekIndex}); null where there is none, as a 29 February. */
  readonly at: (cycle: number) => Period | null;
  /** The one inside a longer stretch, where that is not just a matter of the cycle: "the first week" of a year. */
  readonly inside?: (period: Period) => Period | null;
  /** Where nothing says which one, that of the month or year at hand. */
  readonly current?: true;
}

/** Counted from a date named before, or from the publish date where there was none: "two years earlier". */
export interface Following {
  readonly kind: 'following';
  readonly unit: Unit;
  readonly timex: string;
  readonly from: (anchor: Period) => Period;
}

export type When = Period | Recurring | Following;

const period = (unit: Period['unit'], timex: string, start: number, end: number): Placed => ({
  kind: 'period',
  unit,
  timex,
  start,
  end,
});

export const dayPeriod = (day: number): Placed => period('day', isoDay(day), day, day);
export const unresolved = (unit: Period['unit'], timex: string): Period => ({
  kind: 'period',
  unit,
  timex,
  start: null,
  end: null,
});
/** From the first to the last day, both included. */
export const rangePeriod = (start: number, end: number, timex = `${isoDay(start)}/${isoDay(end)}`): Placed =>
  period('range', timex, start, end);

export function weekPeriod(week: number): Placed {
  const monday = mondayOf(week);
  return period('week', weekName(monday), monday, monday + 6);
}

export function weekendPeriod(week: number): Placed {
  const monday = mondayOf(week);
  return period('weekend', `${weekName(monday)}-WE`, monday + 5, monday + 6);
}

function weekName(monday: number): string {
  const { year, week } = isoWeek(monday);
  return `${yearName(year)}-W${two(week)}`;
}

export function monthPeriod(index: number): Placed {
  const year = Math.floor(index / 12);
  const month = modulo(index, 12) + 1;
  const start = dayNumber(year, month, 1);
  return period('month', `${yearName(year)}-${two(month)}`, start, start + daysInMonth(year, month) - 1);
}

/** Months on end, by index: a quarter, half year or season. */
function monthsPeriod(unit: Unit, timex: string, from: number, count: number): Placed {
  return period(unit, timex, monthPeriod(from).start, monthPeriod(from + count - 1).end);
}

export const quarterPeriod = (index: number): Placed => {
  const year = Math.floor(index / 4);
  return monthsPeriod('quarter', `${yearName(year)}-Q${modulo(index, 4) + 1}`, index * 3, 3);
};

export const halfPeriod = (index: number): Placed => {
  const year = Math.floor(index / 2);
  return monthsPeriod('half', `${yearName(year)}-H${modulo(index, 2) + 1}`, index * 6, 6);
};

const SEASON_MONTH: Readonly<Record<SeasonCode, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/** Meteorological seasons of the northern half of the globe; winter is the one that begins in December of the year. */
export const seasonPeriod = (year: number, season: SeasonCode): Placed =>
  monthsPeriod('season', `${yearName(year)}-${season}`, year * 12 + SEASON_MONTH[season], 3);

export const yearPeriod = (year: number): Placed =>
  period('year', yearName(year), dayNumber(year, 1, 1), dayNumber(year, 12, 31));

/** A decade by its first year ("199" in TIMEX3). */
export const decadePeriod = (first: number): Placed =>
  period('decade', yearName(first).slice(0, -1), dayNumber(first, 1, 1), dayNumber(first + 9, 12, 31));

/** A century by its first year, as TIMEX3 counts: the 20th is "19" and begins with 1900. */
export const centuryPeriod = (first: number): Placed =>
  period('century', yearName(first).slice(0, -2), dayNumber(first, 1, 1), dayNumber(first + 99, 12, 31));

/** A fiscal or school year: whose it is decides its days, so they stay unknown. */
export const fiscalYearPeriod = (year: number): Period => unresolved('fiscal-year', `FY${yearName(year)}`);
export const schoolYearPeriod = (year: number): Period => unresolved('school-year', `SY${yearName(year)}`);

/** TIMEX3 value of a unit nobody can place. */
export const UNKNOWN_TIMEX: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  'business-day': 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  'business-week': 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
  year: 'XXXX',
  'fiscal-year': 'FYXXXX',
  'school-year': 'SYXXXX',
  decade: 'XXX',
  century: 'XX',
};

/** A third of a stretch, or what of it is over or still to come on the day of writing. */
export function partOf(whole: Period, part: Part, today: number | null): Period {
  if (part === 'start' || part === 'mid' || part === 'end') return thirdOf(whole, part);
  if (today === null || whole.start === null || whole.end === null) return whole;
  if (today < whole.start || today > whole.end) return thirdOf(whole, part === 'elapsed' ? 'start' : 'end');
  return part === 'elapsed' ? { ...whole, end: today } : { ...whole, start: today };
}

/** First, middle or last third: of the months where there are some, else of the days. */
function thirdOf(whole: Period, part: 'start' | 'mid' | 'end'): Period {
  if (whole.start === null || whole.end === null) return whole;
  const from = civilDate(whole.start);
  const to = civilDate(whole.end);
  const first = monthIndex(from.year, from.month);
  const months = monthIndex(to.year, to.month) - first + 1;
  const byMonth = months >= 3 && from.day === 1;
  const size = byMonth ? months : whole.end - whole.start + 1;
  // Decades fall into whole years: 1990-1993, 1994-1996, 1997-1999.
  const grain = byMonth && months >= 120 ? 12 : 1;
  const cut = (share: number): number => Math.round((size * share) / 3 / grain) * grain;
  const extra = whole.unit === 'decade' ? grain : 0;
  const low = part === 'start' ? 0 : part === 'mid' ? cut(1) + extra : cut(2);
  const high = part === 'start' ? cut(1) + extra : part === 'mid' ? cut(2) : size;
  if (high <= low) return whole;
  return byMonth
    ? { ...whole, start: monthPeriod(first + low).start, end: monthPeriod(first + high - 1).end }
    : { ...whole, start: whole.start + low, end: whole.start + high - 1 };
}

/** An ISO week by year and number; null where the year has no such week. */
export function isoWeekPeriod(year: number, week: number): Placed | null {
  const index = indexOfIsoWeek(year, week);
  return week >= 1 && index < indexOfIsoWeek(year + 1, 1) ? weekPeriod(index) : null;
}
