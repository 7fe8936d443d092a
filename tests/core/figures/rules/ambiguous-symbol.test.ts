import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/ambiguous-symbol', () => {
  checkFigures([
    ['The bomb had a yield of [20 kt].', '20 kiloton'],
    ['The ship makes [20 kt].', '20 knot'],
    ['A meal in Zagreb cost [500 kn].', '500 croatian kuna'],
    ['The galaxy is [90 pc] away.', '90 parsec'],
    ['He got [90 pc] of the marks.', '90 percentage'],
    ['A dose of [0.5 R per day] of radiation.', '0.5 roentgen per day'],
    [
      'In Beijing tea is [¥12]; in Osaka it was much more then and the owner would ask [¥900].',
      '12 chinese yuan',
      '900 japanese yen',
    ],
    ["The wall is [10'] high.", '10 foot'],
    ["She ran the lap in [2'].", '2 minute'],
    ['Set the oven to [200 c].', '200 celsius'],
    ['The capacitor holds [2 F].', '2 farad'],
    ['It was [80 F] outside.', '80 fahrenheit'],
  ]);
});
