import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Over the [last three months] it grew.', '2024-11-05/2025-02-05'],
  ['In the [next 2 days] it will rain.', '2025-02-06/2025-02-07'],
  ['Sales of the [last two quarters] fell.', '2024-07-01/2024-12-31'],
  ['In the last 0 quarters nothing grew.'],
  ['[two Sundays from now] nothing happens.', '2025-02-16'],
  ['We will be only 3 [next week].', '2025-W07'],
  ['Following a year-long pilot, it grew.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
