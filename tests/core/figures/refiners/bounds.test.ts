import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('refine/bound', () => {
  checkFigures([
    ['Nearly [300 cars] and more than [20 vans].', '300 ~ car', '20 > van'],
    ['Up to [$8 million], and no more than [six weeks].', '8000000 < dollar', '6 < week'],
    ['As many as [50 tents]; at least [nine huts]; [400]+ in all.', '50 < tent', '9 > hut', '400 >'],
    ['They take over [two clinics].', '2 clinic'],
    ['More than just [20 miles].', '20 > mile'],
  ]);
});

describe('refine/conversion', () => {
  checkFigures([['More than [8 miles] ([13 km]) off.', '8 > mile', '13 > kilometre']]);
});
