import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('refine/change', () => {
  checkFigures([
    [
      'A fall of [58%] and an increase of [30%], a lack of [3%].',
      '58 percentage down',
      '30 percentage up',
      '3 percentage',
    ],
    ['Prices rose [6.5%] and wages fell by [2 percent].', '6.5 percentage up', '2 percentage down'],
    ['Shares were up nearly [57%].', '57 ~ percentage up'],
    ['They make up [20 to 25 percent].', '20-25 percentage'],
    ['The index rose [20] to [1,478 points].', '20 up', '1478 point up'],
    ['Exports rose a modest [2.1%]; he lifted [200 kg].', '2.1 percentage up', '200 kilogram'],
    ['The bank raised its benchmark rate by [75 basis points].', '75 basis point up'],
    ['Pay will rise from [$7] to [$15].', '7 dollar', '15 dollar up'],
    ['Unemployment fell to [3.2%].', '3.2 percentage down'],
    ['He counted up to [40 birds].', '40 < bird'],
    ['The bus holds [60 seats].', '60 seat'],
  ]);
});
