import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['He arrived on [Oct. 2, 2019], and left on [October 5].', '2019-10-02', '2019-10-05'],
  ['She was born [May twenty-first, 1978].', '1978-05-21'],
  [
    'The fair runs [November 19-20] and [April 9th through 17th].',
    '2024-11-19/2024-11-20 2024-11-19..2024-11-20',
    '2025-04-09/2025-04-17',
  ],
  ['The talks lasted from [4 to 22 January 1995].', '1995-01-04/1995-01-22'],
  ['On the [fourth of July, 1995], and the [22nd of March], nothing happened.', '1995-07-04', '2025-03-22'],
  ['The sample of [05-Aug-2016] and that of [2019/sep/01] are lost.', '2016-08-05', '2019-09-01'],
  ['The form says [February 30, 2019].', '2019-02-30 null..null'],
  ['They met on [Friday, June 5, 2020], and on [Monday 1 March 2021].', '2020-06-05', '2021-03-01'],
  ['The train leaves in [May] at 5:30 and costs 4 dollars.', '2025-05'],
  ['He may 5 times a day march 2 miles.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
