import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['In the [first week of January 2015].', '2015-01-W01 2014-12-29..2015-01-04'],
  ['The [third month of 2021] and the [last week of 2016].', '2021-03', '2016-W52 2016-12-26..2017-01-01'],
  ['Over the [first nine months of 2014].', '2014-01-01/2014-09-30'],
  [
    'By [the end of the year] and [earlier this month].',
    '2025 2025-09-01..2025-12-31',
    '2025-02 2025-02-01..2025-02-28',
  ],
  ['She worked over the [weekend].', '2025-W05-WE 2025-02-01..2025-02-02'],
  ['For the [rest of the week] it will rain.', '2025-W06 2025-02-05..2025-02-09'],
  ['In [week 31] they rest.', '2025-W31'],
  ['Their Week 18 game on the first day of the fair.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
