import { expect, test } from 'vitest';
import { groupFigures } from '../../../utils/core/view/figure-groups.ts';
import { byNotes, bySize } from '../../../utils/core/view/sort-figures.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const groups = groupFigures(analysis, sampleBackground());

test('by size: kind by kind, unit by unit, the largest first', () => {
  expect(bySize(groups, analysis.figures).map(({ sort, rows }) => [sort, ...rows.map(({ words }) => words)])).toEqual([
    ['counts', 'about 1,550 inmates', '1,200 inmates', '200 inmates', 'up to 30 inmates', '45 officers'],
    ['money', '£48 million'],
    ['shares', 'some 129%'],
  ]);
});

test('by notes: what something is said of first, the rest as the story goes', () => {
  const rows = byNotes(groups);
  const counts = rows.map(({ notes }) => notes.length);
  expect(counts[0]).toBe(Math.max(...counts));
  expect(rows).toHaveLength(7);
  const silent = rows.filter(({ notes, perspective }) => !notes.length && !perspective).map(({ index }) => index);
  expect(silent).toEqual(silent.toSorted());
});
