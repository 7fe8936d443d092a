import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('refine/bound', () => {
  checkFigures([
    ['Nearly [300 cars] and more than [20 vans].', '300 ~ car', '20 > van'],
    ['Up to [$8 million], and no more than [six weeks].', '8000000 < dollar', '6 < week'],
    ['As many as [50 tents]; at least [nine huts]; [400]+ in all.', '50 < tent', '9 > hut', '400 >'],
    ['They take over [two clinics].', '2 clinic'],
    ['More than just [20 miles].', '20 > mile'],
    ['It had [12 cases], twice as many as [five years] earlier.', '12 case', '5 year'],
    ['A loan of [$3 billion] over [three years] lasted over [two years].', '3000000000 dollar', '3 year', '2 > year'],
  ]);
});

describe('refine/inherited-unit', () => {
  checkFigures([
    [
      'Revenue was [2.4 billion kroner] ([$235 million]), from [2.0 billion] a year earlier.',
      '2400000000 krone',
      '235000000 dollar',
      '2000000000 krone',
    ],
    [
      'It earned [284 million kroner] in [three months], against [191 million].',
      '284000000 krone',
      '3 month',
      '191000000 krone',
    ],
    ['The damage is [4.8 billion pesos], of which [3.1 billion] was to crops.', '4800000000 peso', '3100000000 peso'],
    ['It earned [284 million kroner] with [19] left from [2 million].', '284000000 krone', '19', '2000000'],
  ]);
});

describe('refine/conversion', () => {
  checkFigures([['More than [8 miles] ([13 km]) off.', '8 > mile', '13 > kilometre']]);
});
