import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['The log of [2023-11-30] and the one of [2023/12/01] differ.', '2023-11-30', '2023-12-01'],
  ['The file report-[20170302].pdf was deleted.', '2017-03-02'],
  ['The permit of [9/18/15] ran out on [10/2/2016].', '2015-09-18', '2016-10-02'],
  ['The permit of [21/04/2016] was renewed.', '2016-04-21'],
  ['Signed on [2/29/2023], which no calendar has.', '2023-02-29 null..null'],
  ['The strike began on [3/14] and ended on [22/04].', '2025-03-14', '2025-04-22'],
  ['Payment is due in [11/2026].', '2026-11 2026-11-01..2026-11-30'],
  ['Nothing in 3/4 of the cases, 24/7, on a 5-4 vote, at 10.0.0.12 or in 1.2.2016.1.'],
  ['Over 5.3 million of 25.1 million viewers dialled 555-0123-2019.'],
  ['He won by 5-4 and 6-3 and paid 1/2 the price.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
