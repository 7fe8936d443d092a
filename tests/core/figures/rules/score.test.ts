import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('figure/score', () => {
  checkFigures([
    ['They won [3-1] away.', '3-1'],
    ['The visitors were [2-0] down.', '2-0'],
    ['The bill passed [218-212].', '218-212'],
    ['The court ruled [5-4] against him.', '5-4'],
    ['A trip of [10-12 hours].', '10-12 hour'],
  ]);
});
