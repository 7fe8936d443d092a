import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['It earned less than in the same quarter of [2023].', '2023'],
  ['[Last week] they met; [next month] they will part.', '2025-W05 2025-01-27..2025-02-02', '2025-03'],
  ['Over the [past year] and the [past week] it fell.', '2024-02-05/2025-02-05', '2025-01-29/2025-02-05'],
  ['[This year] is better than [last year].', '2025', '2024'],
  ['[Last June] and [next summer] in one line.', '2024-06', '2025-SU'],
  ['[Last Friday] he ran, [this Friday] he rests, [next Friday] he runs.', '2025-01-31', '2025-02-07', '2025-02-14'],
  ['[This coming Saturday] is the final.', '2025-02-08'],
  ['He came last [March 5] and comes next [May 12].', '2024-03-05', '2025-05-12'],
  ['It shut in [the previous quarter].', '2024-Q4'],
  ['He left in [2019]. [The following year] she did.', '2019', '2020'],
  ['In [2012] he won. [That summer] he lost.', '2012', '2012-SU'],
  ['In this day and age the last years were hard, and that May failed was clear.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
