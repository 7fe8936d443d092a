import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['It ran [from May to October 2020].', '2020-05/2020-10 2020-05-01..2020-10-31'],
  ['[Between 2014 and 2018] it fell; [2001-2003] was worse.', '2014/2018', '2001/2003'],
  ['It lasted [from November to February 5, 2017].', '2016-11/2017-02-05'],
  ['In [March] and [April 2019] alike.', '2025-03', '2019-04'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
