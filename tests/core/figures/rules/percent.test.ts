import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/percent', () => {
  checkFigures([
    ['Some [36%] agreed and [five per cent] did not.', '36 ~ percentage', '5 percentage'],
    ['A [75-percent] majority.', '75 percentage'],
    ['Rates went up [0.25 percentage points], or [25 basis points].', '0.25 percentage point up', '25 basis point'],
    ['Up by [a quarter point].', '0.25 percentage point up'],
    ['[7 1/2 pct] of it.', '7.5 percentage'],
  ]);
});

describe('figure/rate-per-number', () => {
  checkFigures([
    ['The rate was [2.4 per 100,000 people].', '2.4 count per 100,000 people'],
    ['There were [12 deaths per 1,000 births].', '12 death per 1,000 birth'],
  ]);
});
