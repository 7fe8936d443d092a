import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  [
    '[Early 2023], [mid-2023], [late 2023].',
    '2023 2023-01-01..2023-04-30',
    '2023 2023-05-01..2023-08-31',
    '2023 2023-09-01..2023-12-31',
  ],
  ['[The end of March 2024] and [mid-April 2024].', '2024-03 2024-03-22..2024-03-31', '2024-04 2024-04-11..2024-04-20'],
  ['[Late last year] it shut.', '2024 2024-09-01..2024-12-31'],
  ['It shut [two years later] [2014].', 'XXXX null..null', '2014'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
