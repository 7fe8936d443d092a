import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  easterOf,
  indexOfIsoWeek,
  isoDay,
  isoWeek,
  mondayOf,
  nthWeekday,
  readIsoDay,
  weekdayOf,
} from '../../../utils/core/dates/calendar.ts';

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

test('a day number and its civil date are each other’s inverse', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: of } = civilDate(day);
      expect(dayNumber(year, month, of)).toBe(day);
      expect(of).toBeLessThanOrEqual(daysInMonth(year, month));
      expect(readIsoDay(isoDay(day))).toBe(day);
    }),
  );
});

test('days agree with the platform’s calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * 86_400_000);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
    }),
  );
});

test('an ISO week begins on Monday and leads back to itself', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, week } = isoWeek(day);
      const monday = mondayOf(indexOfIsoWeek(year, week));
      expect(weekdayOf(monday)).toBe(1);
      expect(day - monday).toBeGreaterThanOrEqual(0);
      expect(day - monday).toBeLessThan(7);
    }),
  );
});

// Dates of Easter as the churches kept them.
test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
])('Easter of %i', (year, day) => {
  expect(isoDay(easterOf(year))).toBe(day);
});

test('a month on from its last day stays in the month', () => {
  expect(isoDay(addMonths(dayNumber(2024, 1, 31), 1))).toBe('2024-02-29');
  expect(isoDay(addMonths(dayNumber(2024, 3, 31), -13))).toBe('2023-02-28');
});

test('weekdays of a month, from its ends', () => {
  expect(isoDay(nthWeekday(2024, 11, 4, 4)!)).toBe('2024-11-28');
  expect(isoDay(nthWeekday(2024, 5, 1, -1)!)).toBe('2024-05-27');
  expect(nthWeekday(2024, 6, 1, 5)).toBeNull();
});

test.each(['', '2024', '2024-13-01', '2024-02-30', 'yesterday', '02024-01-01'])('%j is no ISO day', (text) => {
  expect(readIsoDay(text)).toBeNull();
});
