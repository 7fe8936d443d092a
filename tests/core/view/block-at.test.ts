import { expect, test } from 'vitest';
import { blocksOf } from '../../../utils/core/text/doc.ts';
import { blockAt, indexAt } from '../../../utils/core/view/block-at.ts';

const blocks = blocksOf('One.\n\nTwo.');

test.each([
  [0, 0],
  [3, 0],
  [4, null],
  [5, null],
  [6, 1],
  [9, 1],
  [10, null],
])('offset %i lies in block %s', (offset, index) => {
  expect(blockAt(blocks, offset)).toBe(index === null ? null : blocks[index]);
});

test('before the first there is none', () => {
  expect(indexAt([], 3)).toBe(-1);
  expect(indexAt([{ span: [5, 9], kind: 'paragraph' }], 3)).toBe(-1);
});
