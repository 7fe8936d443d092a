import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('refine/shared-unit', () => {
  checkFigures([
    ['Walks of [20] and [30 km].', '20 kilometre', '30 kilometre'],
    ['With [four]-, [five]- and [six-cylinder] engines.', '4 cylinder', '5 cylinder', '6 cylinder'],
    ['Some [80] of the [120 delegates] left.', '80 ~ delegate', '120 delegate'],
    ['It costs [8] or [$9].', '8 dollar', '9 dollar'],
  ]);
});

describe('refine/inherited-unit', () => {
  checkFigures([
    ['It sold [3.9 million sets], up from [2.4 million] in 2017.', '3900000 set', '2400000 set'],
    ['There were [95,800] who had no job.', '95800 people'],
  ]);
});
