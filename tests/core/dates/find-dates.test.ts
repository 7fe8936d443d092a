import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../../utils/core/dates/calendar.ts';
import { dateRules } from '../../../utils/core/dates/find-dates.ts';
import { type DateRow, expectDates, readDates } from '../../helpers/read-dates.ts';

test.each<DateRow>([
  ['The bridge opened on [June 11, 2024].', '2024-06-11 2024-06-11..2024-06-11'],
  ['The bridge opened on [11 June 2024] and shut in [July 2024].', '2024-06-11', '2024-07 2024-07-01..2024-07-31'],
  ['It was inaugurated in [early 2023].', '2023 2023-01-01..2023-04-30'],
  ['Work went on through [mid-2023] and [late 2023].', '2023 2023-05-01..2023-08-31', '2023 2023-09-01..2023-12-31'],
  ['As of [June last year], it held 300 people.', '2024-06 2024-06-01..2024-06-30'],
  ['The minister resigned on [Tuesday].', '2025-02-04'],
  ['The court will sit on [Tuesday].', '2025-02-11'],
  ['She won in [2019] and lost [two years later].', '2019', '2021'],
  ['He wrote to them [yesterday] and [two years ago].', '2025-02-04', '2023 2023-02-05..2023-02-05'],
  ['Rents rose in [the third quarter of 2023].'.replace('[the ', 'the ['), '2023-Q3 2023-07-01..2023-09-30'],
  ['Nothing of the kind was built in the [1990s].', '199 1990-01-01..1999-12-31'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});

test.each([
  'The vote was 52-48 and version 2.0.14 came out.',
  'He may march on, and Boeing sold 1,700 jets of the 737 line.',
  'Call 555-0123 or 10.0.0.1, at $2010 a piece.',
  'It took three years and 30 minutes a day.',
  'They met at 5 p.m. and spoke for two hours.',
  'Some 2000 workers and 1500 people struck.',
])('no date in: %s', (text) => {
  expectDates([text]);
});

test('without a publish date what hangs on it stays open', () => {
  expectDates(['He came [last week], on [June 1], after [2019].', 'XXXX-WXX', 'XXXX-06-01', '2019'], 'en', null);
});

test('rules and refiners have an id of their own and a reason', () => {
  expect(new Set(dateRules.map((rule) => rule.id)).size).toBe(dateRules.length);
  for (const { id, reason } of dateRules) {
    expect(id).toMatch(/^date\/[a-z]+(-[a-z]+)*$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});

const wholeDay = /^\d{4}-\d\d-\d\d$/;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('-', '/', '.', ',', ' ', '\n', "'", 's', 'th', 'Q', 'FY', '–', '('),
        fc.constantFrom(
          'June',
          'may',
          'last',
          'next',
          'week',
          'ago',
          'two',
          'the',
          'of',
          'first',
          'century',
          'early',
          'to',
          'Friday',
          'decades',
          'from',
          'thousand',
          'hundred',
          'Easter',
          'later',
          'before',
          'today',
          'weekend',
          'quarter',
          'fiscal year',
          'in',
          'rest of',
          'week of',
        ),
        fc.integer({ min: 0, max: 99_999_999 }).map(String),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(' ')),
);

test('any text is read without a throw, in order, with start before end', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom('2025-02-05', '9999-12-31', '0001-01-01', '2024-02-29T23:59:59Z', 'never', null),
      (text, published) => {
        let at = 0;
        for (const { span, start, end, timex } of readDates(text, 'en', published)) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(timex).not.toBe('');
          at = span[1];
          expect(start === null).toBe(end === null);
          if (start === null || end === null) continue;
          expect(start).toMatch(wholeDay);
          expect(end).toMatch(wholeDay);
          expect(start <= end).toBe(true);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['digits', '1234567890'],
  ['commas', '1,'],
  ['slashes', '1/2/'],
  ['dashes', '2024-'],
  ['days', '2 days after '],
  ['months', 'May May '],
  ['ranges', '2014-2018 to '],
  ['parts', 'early the end of '],
])('a long run of %s is read to its end', (_, piece) => {
  expect(Array.isArray(readDates(piece.repeat(100_000 / piece.length)))).toBe(true);
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const styles: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
  'June 11, 2024': (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  '11 June 2024': (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  'the 11th of June, 2024': (y, m, d) => `the ${d}th of ${MONTHS[m - 1]}, ${y}`,
  '2024-06-11': (y, m, d) => isoDay(dayNumber(y, m, d)),
  '6/11/2024': (y, m, d) => `${m}/${d}/${y}`,
  '11-Jun-2024': (y, m, d) => `${d}-${MONTHS[m - 1]!.slice(0, 3)}-${y}`,
};
test.each(Object.entries(styles))('any day written as %s is read back', (_, write) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1400, max: 2150 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const [date, ...more] = readDates(`They met on ${write(y, m, d)}.`);
        expect(more).toEqual([]);
        expect(date?.start).toBe(isoDay(dayNumber(y, m, d)));
        expect(date?.end).toBe(date?.start);
      },
    ),
  );
});
