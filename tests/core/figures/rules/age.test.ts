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

describe('figure/age-in-units: a person is so old, a term lasts so long', () => {
  checkFigures(
    [
      ['Die [34-jährige] Bäckerin kam.', '34 year of age'],
      ['Nach ihrer [12-jährigen] Amtszeit ging sie.', '12 year'],
      ['Er bekam eine [7-jährige] Haftstrafe.', '7 year'],
      ['Ein [19-Jähriger] fuhr.', '19 year of age'],
    ],
    'de',
  );
});
