import { describe, expect, test } from 'vitest';
import { groupFigures } from '../../../utils/core/view/figure-groups.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const groups = groupFigures(analysis, sampleBackground());

describe('figures by what they are about', () => {
  test('every figure stands in one group, those about nothing named last', () => {
    expect(groups.map(({ name }) => name)).toEqual(['Ashgrove Prison', null]);
    expect(groups.flatMap(({ rows }) => rows.map(({ index }) => index)).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('people held against room for them', () => {
    expect(groups[0]!.bar).toMatchObject({ partIndex: 2, wholeIndex: 1 });
    expect(groups[0]!.bar!.share).toBeCloseTo(1550 / 1200);
    expect(groups[1]!.bar).toBeNull();
  });

  test('no bar where the whole is nothing', () => {
    const empty = {
      ...analysis,
      figures: analysis.figures.map((figure) => (figure.measure === 'capacity' ? { ...figure, value: 0 } : figure)),
    };
    expect(groupFigures(empty, sampleBackground())[0]!.bar).toBeNull();
  });

  test('no bar of a share, whatever it is a share of, nor of figures about nothing named', () => {
    const share = {
      ...analysis,
      figures: analysis.figures.map((figure) =>
        figure.measure === 'capacity' ? { ...figure, kind: 'fraction' as const, value: 1 / 3 } : figure,
      ),
    };
    expect(groupFigures(share, sampleBackground())[0]!.bar).toBeNull();
    const nameless = { ...analysis, figures: analysis.figures.map((figure) => ({ ...figure, subject: null })) };
    expect(groupFigures(nameless, sampleBackground()).map(({ bar }) => bar)).toEqual([null]);
  });

  test('a series puts the article’s value among those on record, oldest first', () => {
    const held = groups[0]!.series.find(({ measure }) => measure === 'occupancy')!;
    expect(held.values.map(({ value, source }) => [value, source === null])).toEqual([
      [1310, false],
      [1478, false],
      [1550, true],
      [1602, false],
    ]);
  });

  test('a row has the words, the place and the notes', () => {
    const row = groups[0]!.rows.find(({ index }) => index === 2)!;
    expect(row).toMatchObject({ words: 'about 1,550 inmates', measure: 'occupancy', asOf: '2024-06-30' });
    expect(row.excerpt.marked).toBe(row.words);
    expect(row.notes.map(({ relation }) => relation)).toEqual(['newer', 'older']);
  });
});
