import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../utils/core/model/knowledge.ts';
import { exitsOf } from '../../../utils/core/view/exits.ts';
import { findSeries } from '../../../utils/core/view/figure-series.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { ofRecords, recordsFirst } from '../../../utils/core/view/of-records.ts';
import { recordSeries } from '../../../utils/core/view/record-series.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';
import { figureIn } from '../../helpers/build-reading.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const packed = (...parts: Parameters<typeof fact>) => {
  const one = fact(...parts);
  return { ...one, source: { ...one.source, pack: 'County pack' } };
};
const own = [fact('capacity', 700, '2020'), fact('capacity', 800, '2024')];
const theirs = [packed('capacity', 1, '2030'), packed('capacity', 2, '2031')];

test('facts of the records, or of packs where the records have none', () => {
  expect(ofRecords([...theirs, ...own])).toEqual(own);
  expect(recordsFirst([...theirs, ...own])).toEqual(own);
  expect(recordsFirst(theirs)).toEqual(theirs);
});

describe('what an imported pack says takes no record’s place', () => {
  const values = (series: readonly { readonly values: readonly { readonly value: number }[] }[]) =>
    series.map((one) => one.values.map(({ value }) => value));

  test('in a line over time, which names no source until it is opened', () => {
    expect(values(recordSeries([...theirs, ...own]))).toEqual([[700, 800]]);
    expect(recordSeries(theirs)).toEqual([]);
  });

  test('beside the story’s own figures, where every value names its source', () => {
    const figure = figureIn('It holds 650.', '650', { measure: 'capacity', value: 650, asOf: '2025' });
    expect(values(findSeries([figure], [...theirs, ...own]))).toEqual([[700, 800, 650]]);
    expect(values(findSeries([figure], theirs))).toEqual([[650, 1, 2]]);
  });

  test('as the site of somebody', () => {
    const entity = { id: 'a', wikidata: null, name: 'A', type: 'organisation', salience: 1 } as const;
    const site = (facts: Parameters<typeof exitsOf>[3]) => exitsOf(entity, null, [], facts).map(({ href }) => href);
    expect(site([packed('website', 'phish.example'), fact('website', 'a.example')])).toEqual(['https://a.example/']);
    expect(site([packed('website', 'phish.example')])).toEqual([]);
  });

  test('as the publisher of the story', () => {
    const analysis = sampleAnalysis();
    const { domain, name } = analysis.article!.publisher!;
    const claimed: Knowledge = knowledgeOf({
      grasping: { name, type: 'organisation', facts: [packed('website', domain)] },
    });
    expect(gatherBackground(analysis, claimed).publisher?.known.id).toBe('grasping');
    expect(gatherBackground(analysis, claimed, knowledgeOf({})).publisher).toBeNull();
  });
});
