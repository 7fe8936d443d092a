import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/money-symbol-first', () => {
  checkFigures([
    ['The fund holds [$1,200].', '1200 dollar'],
    ['They raised [£3.2m] and [€10bn].', '3200000 pound sterling', '10000000000 euro'],
    ['It sold for [US$40 million] or [HK$312 million].', '40000000 dollar', '312000000 hong kong dollar'],
    ['Tickets are [EUR50] each and [Rs 500 crore] was lost.', '50 euro', '5000000000 rupee'],
    [
      'Petrol is [$3.80 a gallon], up from [R18.50 per litre].',
      '3.8 dollar per gallon',
      '18.5 south african rand per litre',
    ],
    ['It made [$2m], against [$900,000] a year earlier.', '2000000 dollar', '900000 dollar'],
    ['A [$5 million] plan.', '5000000 dollar'],
  ]);
});

describe('figure/money-name-after', () => {
  checkFigures([
    ['It costs [20 euros] or [3,000 yen].', '20 euro', '3000 japanese yen'],
    ['Shares closed at [164p].', '164 penny'],
    ['A fare of [12 dollars and 50 cents].', '12.5 dollar'],
    ['They paid [4 million Swiss francs a year].', '4000000 swiss franc per year'],
    ['The prize is [1,200€].', '1200 euro'],
  ]);
});

describe('figure/pounds', () => {
  checkFigures([
    ['The council spent [900 pounds].', '900 pound sterling'],
    ['She lost [nine pounds] in weight.', '9 pound-mass down'],
    ['The fund has [30 million pounds].', '30000000 pound sterling'],
    ['He bought [two pounds] of beef.', '2 pound-mass'],
  ]);
});
