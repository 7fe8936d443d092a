import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../utils/core/model/finding.ts';
import { compareOf } from '../../../utils/core/view/compare.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const background = sampleBackground();
const occupancy = analysis.figures.findIndex(({ measure }) => measure === 'occupancy');
const record = background.about['ashgrove']!.facts.filter(({ property }) => property === 'occupancy');
const newest = record.at(-1)!;
const finding = (others: Partial<Finding> = {}): Finding => ({
  about: { figure: occupancy },
  kind: 'note',
  by: 'check/figure-against-record',
  relation: 'newer',
  message: { key: 'note_record_newer', args: [] },
  working: [],
  worth: 0.6,
  sources: [newest.source],
  ...others,
});

describe('what the story says beside the record', () => {
  test('the newest value of the sources that the finding names', () => {
    const compare = compareOf(analysis, background, finding({ sources: [record[0]!.source, newest.source] }))!;
    expect(compare.record.asOf).toBe(newest.asOf);
    expect(compare.record.value.args).toEqual([{ kind: 'number', value: 1602 }]);
    expect(compare.story.value.args).toEqual([{ kind: 'number', value: 1550 }]);
  });

  test('the story’s value is of its own date, else of the day of the story', () => {
    expect(compareOf(analysis, background, finding())!.story.asOf).toBe(analysis.figures[occupancy]!.asOf);
    const figures = analysis.figures.map((figure) => ({ ...figure, asOf: null }));
    expect(compareOf({ ...analysis, figures }, background, finding())!.story.asOf).toBe('2025-02-05');
  });

  test.each([
    ['a sum of the text’s own', { kind: 'follows' } as const],
    ['a finding about a name', { about: { entity: 'ashgrove' } }],
    [
      'a source that gives no value of the measure',
      { sources: [{ ...newest.source, title: 'Another book' }] as const },
    ],
  ])('nothing for %s', (_, others) => {
    expect(compareOf(analysis, background, finding(others))).toBeNull();
  });

  test('nothing where the figure is of nobody named', () => {
    const figures = analysis.figures.map((figure) => ({ ...figure, subject: null }));
    expect(compareOf({ ...analysis, figures }, background, finding())).toBeNull();
  });
});
