import { expect, test } from 'vitest';
import { coverageLine } from '../../../utils/core/view/coverage-line.ts';
import { english } from '../../helpers/english.ts';

const line = (figures: number, withContext: number, notRead: readonly string[] = []) =>
  coverageLine({ figures, withContext, withoutContext: figures - withContext, notRead })
    .map(english)
    .join(' ');

test.each([
  [
    9,
    5,
    ['chart', 'chart'],
    '9 figures read, 5 with something beside them. Not compared does not mean right or wrong. 2 charts or other items not read.',
  ],
  [1, 1, [], '1 figure read, 1 with something beside it. Not compared does not mean right or wrong.'],
  [0, 0, [], 'No figures found in the text.'],
  [0, 0, ['chart'], 'No figures found in the text. 1 chart or other item not read.'],
  [
    2,
    0,
    ['language', 'chart'],
    '2 figures read. None could be compared: nothing on record measures the same thing. Words and dates of this language are not read; names only where they are known. 1 chart or other item not read.',
  ],
] as const)('%i figures, %i with context, %j not read', (figures, withContext, notRead, expected) => {
  expect(line(figures, withContext, notRead)).toBe(expected);
});
