import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/age-in-units, after-word, after-name', () => {
  checkFigures([
    ['A [50-year-old] baker and a [six-month-old] boy.', '50 year of age', '6 month of age'],
    ['She is [34 years old].', '34 year of age'],
    ['Children aged [six] or older may enter.', '6 > year of age'],
    ['Ann Lee, [45], said so.', '45 year of age'],
    ['He died at the age of [82].', '82 year of age'],
    ['The farm is on Route 9, in Ohio.'],
  ]);
});
