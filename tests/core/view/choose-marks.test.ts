import { describe, expect, test } from 'vitest';
import { chooseMarks, spanOf, targetOf } from '../../../utils/core/view/choose-marks.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const text = analysis.article!.text;
const words = (density: 'low' | 'medium' | 'high', kind: string) =>
  chooseMarks(analysis, density)
    .filter((mark) => mark.kind === kind)
    .map(({ span }) => text.slice(...span));

describe('what is marked', () => {
  test('low: figures that have something to say, and no others', () => {
    expect(words('low', 'figure')).toEqual(['1,200 inmates', 'about 1,550 inmates', 'some 129%']);
  });

  test('medium: every figure', () => {
    expect(words('medium', 'figure')).toHaveLength(analysis.figures.length);
  });

  test('low: main names once in the article; medium: once a section; high: each time', () => {
    const count = (density: 'low' | 'medium' | 'high') =>
      words(density, 'entity').filter((name) => name === 'Ashgrove Prison').length;
    expect([count('low'), count('medium'), count('high')]).toEqual([1, 2, 2]);
    expect(words('low', 'entity')).not.toContain('Prison Service');
  });

  test('medium: a claim that a marked figure stands for is not underlined as well', () => {
    expect(words('medium', 'claim')).not.toContain(
      'At the end of June 2024 it held about 1,550 inmates, some 129% of its capacity.',
    );
    expect(words('high', 'claim')).toHaveLength(analysis.claims.length);
  });

  test('low: a long article is marked to its end, and a figure comes before a name', () => {
    const spans = Array.from({ length: 60 }, (_, i) => [i * 10, i * 10 + 4] as const);
    const names = spans.map(
      (span, i) => ({ span, type: 'person', entity: `p${i}`, form: 'name', rule: 'tagger' }) as const,
    );
    const entities = names.map(({ entity }) => ({
      id: entity,
      wikidata: null,
      name: entity,
      type: 'person' as const,
      salience: 0.5,
    }));
    const told = analysis.notes.find(({ about }) => about.figure !== undefined)!;
    const figure = { ...analysis.figures[told.about.figure!]!, span: [595, 599] as const };
    const long = {
      ...analysis,
      article: null,
      mentions: names,
      entities,
      claims: [],
      figures: [figure],
      notes: [{ ...told, about: { figure: 0 } }],
    };
    const marks = chooseMarks(long, 'low');
    expect(marks).toHaveLength(12);
    expect(marks.at(-1)?.kind).toBe('figure');
    expect(marks[6]!.span[0]).toBeGreaterThan(250);
  });

  test('headings are never marked', () => {
    const headings = analysis.article!.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.length).toBeGreaterThan(0);
    for (const { span } of chooseMarks(analysis, 'high'))
      expect(headings.some((heading) => heading.span[0] < span[1] && span[0] < heading.span[1])).toBe(false);
  });

  test('marks come in reading order and lead to what they are of', () => {
    const marks = chooseMarks(analysis, 'high');
    expect(marks.map(({ span }) => span[0])).toEqual(marks.map(({ span }) => span[0]).toSorted((a, b) => a - b));
    for (const mark of marks) {
      const target = targetOf(analysis, mark.id)!;
      if (mark.kind === 'entity') expect(target.entity).toBeTruthy();
      else expect(spanOf(analysis, target)).toEqual(mark.span);
    }
  });
});

test.each([
  'figure:99',
  'claim:99',
  'mention:999',
  'figure:',
  'figure:-1',
  'toString',
  '',
])('a mark %j that is none is of nothing', (mark) => {
  expect(targetOf(analysis, mark)).toBeNull();
});

test('something that is not there has no place', () => {
  expect(spanOf(analysis, { figure: 99 })).toBeNull();
  expect(spanOf(analysis, { entity: 'nobody' })).toBeNull();
});
