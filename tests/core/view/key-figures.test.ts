import { expect, test } from 'vitest';
import { groupFigures } from '../../../utils/core/view/figure-groups.ts';
import { keyFigures } from '../../../utils/core/view/key-figures.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const groups = groupFigures(analysis, sampleBackground());
const words = (most: number) => keyFigures(analysis, groups, most).map(({ row }) => row.words);

test('what something is to be said of comes first, then by the worth of its claim; what measures nothing stays out', () => {
  expect(words(9)).toEqual(['about 1,550 inmates', '1,200 inmates', '£48 million']);
  expect(words(1)).toEqual(['about 1,550 inmates']);
});

test('of one measure of one subject the weightiest stands for all', () => {
  const figures = [...analysis.figures, { ...analysis.figures[1]!, span: analysis.figures[0]!.span }];
  const more = { ...analysis, figures };
  expect(keyFigures(more, groupFigures(more, sampleBackground()), 9)).toHaveLength(3);
});

test('ages, distances and the like are asides', () => {
  const figures = analysis.figures.map((figure) => ({ ...figure, measure: figure.measure && ('distance' as const) }));
  const aside = { ...analysis, figures, notes: [] };
  expect(keyFigures(aside, groupFigures(aside, sampleBackground()), 9)).toEqual([]);
});
