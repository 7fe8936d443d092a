/*
 * The proleptic Gregorian calendar in whole numbers: a day is its distance from 1970-01-01, so that weeks, shifts and
 * comparisons are plain arithmetic. No clock and no time zone.
 */

/** Days from 1970-01-01 to a civil date; the month may lie outside 1..12 and is carried over. Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const m = modulo(month - 1, 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. */
export function civilDate(day: number): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** ISO weekday, Monday 1 to Sunday 7. */
export const weekdayOf = (day: number): number => modulo(day + 3, 7) + 1;

/** Number of the Monday-to-Sunday week a day lies in, counted from the week of 1970-01-01. */
export const weekIndex = (day: number): number => Math.floor((day + 3) / 7);
export const mondayOf = (week: number): number => week * 7 - 3;

/** Number of a month counted from the year 0. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/** ISO 8601 week: the year it counts to and its number. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const { year } = civilDate(mondayOf(weekIndex(day)) + 3);
  return { year, week: weekIndex(day) - weekIndex(dayNumber(year, 1, 4)) + 1 };
}

/** Index of an ISO week, by year and number. */
export const indexOfIsoWeek = (year: number, week: number): number => weekIndex(dayNumber(year, 1, 4)) + week - 1;

/** The same day some months on; the last day of the month where it has no such day. */
export function addMonths(day: number, months: number): number {
  const from = civilDate(day);
  const index = monthIndex(from.year, from.month) + months;
  const year = Math.floor(index / 12);
  const month = modulo(index, 12) + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Easter Sunday of the Western churches (anonymous Gregorian computus, Meeus 1991). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** `nth` weekday of a month; -1 for its last one, null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - modulo(weekdayOf(last) - weekday, 7) + (nth + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  const day = first + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7;
  return day < first + daysInMonth(year, month) ? day : null;
}

/** `2024-06-11`. */
export function isoDay(day: number): string {
  const date = civilDate(day);
  return `${yearName(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** A day as a page states it ("2025-02-05", "2025-02-05T10:00:00Z") as its number; null for anything else. */
export function readIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Four digits at least, as ISO 8601 writes a year. */
export const yearName = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
export const two = (value: number): string => String(value).padStart(2, '0');
export const modulo = (value: number, by: number): number => ((value % by) + by) % by;
