import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('not/one-as-a-pronoun, vague-number, half-as-a-noun', () => {
  checkFigures([
    ['One of the best, and no one saw it; one day it will rain.'],
    ['You have [one solution].', '1 solution'],
    ['It lasts [one to two years].', '1-2 year'],
    ['Several hundred came in the second half, at half-time.'],
    ['It cost a lot -- billion, by his account. Three, we agreed.'],
    ['I half-expected it.'],
    ['[one]', '1'],
  ]);
});
