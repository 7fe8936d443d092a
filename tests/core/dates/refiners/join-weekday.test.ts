import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['He came [Monday], [yesterday].', '2025-02-03', '2025-02-04'],
  ['On [Tuesday, May 9, 2017], and [Friday (24 May 2024]) too.', '2017-05-09', '2024-05-24'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
