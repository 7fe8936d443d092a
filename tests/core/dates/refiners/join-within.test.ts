import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['As of [June last year] and [June next year].', '2024-06', '2026-06'],
  ['[Friday next week] or [next week on Friday].', '2025-02-14', '2025-02-14'],
  ["[Next year's first quarter] will tell.", '2026-Q1'],
  ['He came [last week], on [June 1].', '2025-W05', '2024-06-01'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
