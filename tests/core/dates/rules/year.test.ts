import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['In [1789], and again in [2014], the crowd came.', '1789', '2014'],
  ['The war of [1914-18] and the [2019–20] season.', '1914/1918 1914-01-01..1918-12-31', '2019/2020'],
  ['Spending since [2009-10] fell.', '2009/2010 2009-01-01..2010-12-31'],
  ['It opened in [nineteen ninety-six] and shut in [two thousand and fifteen].', '1996', '2015'],
  ['The budget of [2023/2024].', '2023/2024 2023-01-01..2024-12-31'],
  ['The film ([1954]) and its sequel.', '1954'],
  ["Not since the year [247] or the [summer of '69].", '0247', '1969-SU'],
  ['Some 2000 workers, 1500 villages, Rule 2016, $2010 and item #1999 are no years.'],
  ['Boeing sold 1984 jobs and a 2707 model; 2,014 people came.'],
  ['A twelve-hundred-mile walk with a thousand others.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
