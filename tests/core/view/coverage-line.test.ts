import { expect, test } from 'vitest';
import { coverageLine } from '../../../utils/core/view/coverage-line.ts';
import { english } from '../../helpers/english.ts';

const line = (figures: number, withContext: number, notRead: readonly string[] = []) =>
  coverageLine({ figures, withContext, withoutContext: figures - withContext, notRead })
    .map(english)
    .join(' ');

test.each([
  [9, 5, ['chart', 'chart'], '9 figures read; context for 5. None on record for 4. 2 charts or other items not read.'],
  [1, 1, [], '1 figure read; context for 1.'],
  [0, 0, [], 'No figures found in the text.'],
  [0, 0, ['chart'], 'No figures found in the text. 1 chart or other item not read.'],
] as const)('%i figures, %i with context, %j not read', (figures, withContext, notRead, expected) => {
  expect(line(figures, withContext, notRead)).toBe(expected);
});
