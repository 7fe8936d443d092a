import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['[Yesterday] she left; [tomorrow] he will.', '2025-02-04', '2025-02-06'],
  ['He died [the day before yesterday].', '2025-02-03'],
  ['The vote is [tonight], not [this morning].', '2025-02-05TNI', '2025-02-05TMO'],
  ['Now is the time, said USA Today.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
