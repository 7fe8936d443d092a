import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boostTrees, compactTrees } from '../../../utils/commands/train/boost-trees.ts';
import { openTrees } from '../../../utils/page/article/boosted-trees.ts';

test('trees are walked from their roots, each by its own side', () => {
  // b <= 1 ? (a <= 5 ? -1 : 2) : 4, and then a <= 0 ? 10 : 20.
  const table = { columns: ['b', 'a'], base: 100, nodes: [0, 1, 1, 5, -1, -1, -1, 2, -1, 4, 1, 0, -1, 10, -1, 20] };
  const trees = openTrees(table, ['a', 'other', 'b']);
  const sumOf = (a: number, b: number) => trees(Float32Array.of(0, 0, 0, a, 7, b), 3);
  expect(sumOf(0, 0)).toBe(100 - 1 + 10);
  expect(sumOf(6, 1)).toBe(100 + 2 + 20);
  expect(sumOf(6, 2)).toBe(100 + 4 + 20);
});

test('a table that asks for what is not measured is refused', () => {
  expect(() => openTrees({ columns: ['gone'], base: 0, nodes: [-1, 1] }, ['here'])).toThrow('gone');
});

const OPTIONS = { trees: 30, leaves: 4, rate: 0.3, lambda: 1, minHessian: 0.5, columnShare: 1 };

test('boosting learns what no single column tells, and its compact table says the same', () => {
  const count = 400;
  const rows = new Float32Array(count * 3);
  const labels = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const [a, b] = [(row % 20) / 20, Math.floor(row / 20) / 20];
    rows.set([a, b, 0.5], row * 3);
    labels[row] = Number(a > 0.5 !== b > 0.3);
  }
  const examples = { columns: ['a', 'b', 'flat'], rows, labels, weights: new Float32Array(count).fill(1) };
  const table = boostTrees(examples, Int32Array.from(labels.keys()), OPTIONS);
  const compact = compactTrees(table);
  expect(compact.columns).toEqual(['a', 'b']);
  const [trees, same] = [openTrees(table, examples.columns), openTrees(compact, examples.columns)];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: count - 1 }), (row) => {
      expect(trees(rows, row * 3) > 0).toBe(labels[row] === 1);
      expect(same(rows, row * 3)).toBeCloseTo(trees(rows, row * 3), 1);
    }),
  );
});
