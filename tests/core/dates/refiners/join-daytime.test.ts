import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['[Friday night] and [June 3, 2024 morning].', '2025-01-31TNI', '2024-06-03TMO'],
  [
    'They spoke [Monday], [this morning] and [Tuesday] [tonight].',
    '2025-02-03',
    '2025-02-05TMO',
    '2025-02-04',
    '2025-02-05TNI',
  ],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
