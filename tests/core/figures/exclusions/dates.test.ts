import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('not/year, day-of-month, time-of-day, date-in-digits, ordinal', () => {
  checkFigures([
    ['She died on September 8, 1977, in Rome.'],
    ['In 2019 and since 2011 the 2018 sales fell.'],
    ['About [2,000 people] and [2000 people] came in the 1990s.', '2000 ~ people', '2000 people'],
    ['On 12 March and July 4-6 they met.'],
    ["The class of '83 met."],
    ['At 10:27 PM, 6pm, 5 a.m. and 1525 GMT.'],
    ['Born 1984-05-12, died 31/08/2019; season 2013-14, open 24/7.'],
    ['Ring +1-222-555-0142.'],
    ['Her 10th win in the twenty-first century.'],
    ['She may [2 times a day] rest.', '2 count per day'],
  ]);
});
