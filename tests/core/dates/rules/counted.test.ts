import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['It closed [two years ago], she wrote [three days ago].', '2023 2023-02-05..2023-02-05', '2025-02-02'],
  ['He left [2 years 1 month and 21 days ago].', '2022-12-15'],
  [
    'She will be back [in two weeks] or [within three years].',
    '2025-W08 2025-02-19..2025-02-19',
    '2025-02-05/2028-02-05',
  ],
  ['It opened in [2019]; [two years later] it shut.', '2019', '2021 2021-01-01..2021-12-31'],
  ['It began on [March 3, 2020]. [Ten days later] it was over.', '2020-03-03', '2020-03-13'],
  ['The bill is due [two weeks after March 1, 2024].', '2024-W11 2024-03-15..2024-03-15'],
  ['We meet in the [week of March 11, 2024].', '2024-03-11 2024-03-11..2024-03-17'],
  ['[In two weeks], voters will decide.', '2025-W08 2025-02-19..2025-02-19'],
  ['Sales rose in [February 2023] from [a year earlier].', '2023-02', '2022-02 2022-02-01..2022-02-28'],
  ['It fell to its lowest level in six years and was built in two years.'],
  ['It was finished three weeks before the vote, and is returned within 30 days of delivery.'],
  ['[Two weeks later], nobody knew.', 'XXXX-WXX null..null'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
