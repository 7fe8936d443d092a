import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Prices rose in [March 2022] and fell in [June of 2023].', '2022-03', '2023-06'],
  ['Sales rose in [January], the bank said.', '2025-01 2025-01-01..2025-01-31'],
  ['The plant will open in [October].', '2025-10'],
  ["He came in [June '98].", '1998-06'],
  ['She may march in [May].', '2025-05'],
  ['Theresa May and Jane March met April Jones.'],
  ['The first hole will be dug in [May], for it was to be dug on [Friday].', '2025-05', '2025-02-07'],
  ['The loan has a rate of 36% APR.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
