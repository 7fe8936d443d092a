import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['We are away from the [4th to the 23rd of next month].', '2025-03-04/2025-03-23'],
  ['On [May 5 and 6, 2024] it rained.', '2024-05-05/2024-05-06'],
  ['Between 4 and 23 people came.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
