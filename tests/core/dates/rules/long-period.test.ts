import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['It was built in the fifth century BC and rebuilt in the [fifth century].', '04'],
  ['In the [1990s], [the early 1970s] and the [nineteen-eighties].', '199', '197 1970-01-01..1973-12-31', '198'],
  ["Music of the ['60s] and the [90s].", '196', '199'],
  [
    'The [1800s], the [15th century] and [the early 20th century].',
    '18',
    '14 1400-01-01..1499-12-31',
    '19 1900-01-01..1932-12-31',
  ],
  ['In [fiscal 2024], [FY19] and the [school year 2008].', 'FY2024 null..null', 'FY2019', 'SY2008'],
  ['She is in her late 20s and he in his thirties.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
