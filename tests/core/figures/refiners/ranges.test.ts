import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('refine/range', () => {
  checkFigures([
    ['It takes [10-12 hours].', '10-12 hour'],
    ['From [$250,000 to $1 million] in fines.', '250000-1000000 dollar'],
    ['It needs [15 to 20 million doses].', '15000000-20000000 dose'],
    ['Between [44 mg and 50 mg] was given.', '44-50 milligram'],
    ['An [8- to 16-metre] mast.', '8-16 metre'],
    ['She won by [52.3%] to [47.7%].', '52.3 percentage', '47.7 percentage'],
    ['Costs went from [$80 million] to [$60 million].', '80000000 dollar', '60000000 dollar'],
    ['It fell [25%] to [300 million].', '25 percentage down', '300000000 down'],
    ['Guests paid [$5] and [20 euros].', '5 dollar', '20 euro'],
  ]);
});

describe('refine/bounded-pair', () => {
  checkFigures([
    ['A number greater than [100 and smaller than 300].', '100-300'],
    ['At most [90 and at least 20 apples].', '20-90 apple'],
    ['More than [12] and then less than [5].', '12 >', '5 <'],
  ]);
});
