import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['The fall was small, but in the [fall of 2023] it was large.', '2023-FA'],
  ['Profit rose in [Q3 2023] and [2022 Q1].', '2023-Q3', '2022-Q1'],
  ['In the [third quarter] it fell.', '2024-Q3'],
  ['The [first half of 2010] and the [second half of the 20th century].', '2010-H1', '19 1950-01-01..1999-12-31'],
  ['In [Q2 FY24], in the fiscal [fourth quarter].', 'FY2024-Q2 null..null', 'XXXX-Q4 null..null'],
  ['It shuts [next quarter] after the [summer of 2019].', '2025-Q2', '2019-SU'],
  ['On [Christmas Eve] and on [Easter Monday 2024] they danced.', '2024-12-24', '2024-04-01'],
  ['[Thanksgiving 2010] and [Labor Day 2024].', '2010-11-25', '2024-09-02'],
  ['After [9/11] and the [September 11 attacks] the law changed.', '2001-09-11', '2001-09-11'],
  ['Good Friday Agreement, Chinese New Year, a Christmas tree, a new year.'],
  ['In the winter months, and the fall of the wall, and a spring-loaded door.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
