import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../utils/core/model/analysis.ts';
import type { Figure } from '../../../utils/core/model/figure.ts';
import { visitOf } from '../../../utils/core/visits/visit-of.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const URL = 'https://courier.example/ashgrove';
const of = (of: Analysis) => visitOf(of, URL, 1000);

test('the story’s address, title and day, its figures and whom it names; never its text', () => {
  const visit = of(analysis)!;
  expect(visit).toMatchObject({ at: 1000, title: analysis.article!.title, published: analysis.article!.published });
  expect(visit.figures.find(({ measure }) => measure === 'capacity')).toEqual({
    key: 'capacity|Ashgrove Prison|count|inmate',
    measure: 'capacity',
    subject: 'Ashgrove Prison',
    value: 1200,
    unit: 'inmate',
    bound: '=',
  });
  expect(visit.names[0]).toBe('Ashgrove Prison');
  expect(JSON.stringify(visit)).not.toContain('running out of beds');
});

test.each([
  ['https://courier.example/ashgrove#beds', URL],
  ['https://courier.example/ashgrove?utm_source=letter&fbclid=x1&', URL],
  ['https://courier.example/read?id=7&utm_medium=mail&page=2', 'https://courier.example/read?id=7&page=2'],
  ['https://courier.example/read?utm=7&gclids=8', 'https://courier.example/read?utm=7&gclids=8'],
])('%s stands at %s', (url, address) => {
  expect(visitOf({ ...analysis, article: { ...analysis.article!, url } }, '', 1000)?.url).toBe(address);
});

describe('not kept', () => {
  const capacity = analysis.figures.find(({ measure }) => measure === 'capacity')!;
  const kept = (figures: readonly Figure[]) => of({ ...analysis, figures })?.figures.length ?? 0;

  test('the plain figure is', () => {
    expect(kept([capacity])).toBe(1);
    expect(kept([capacity, capacity])).toBe(1);
  });

  test.each<[string, Partial<Figure>]>([
    ['what is planned', { modality: 'planned' }],
    ['a part of it', { scope: ['part'] }],
    ['a change', { change: 'up' }],
    ['a range', { value: null }],
    ['a figure of nothing named', { subject: null }],
    ['a figure of no known measure', { measure: null }],
    ['an age', { kind: 'age' }],
  ])('%s', (_, parts) => {
    expect(kept([{ ...capacity, ...parts }])).toBe(0);
  });

  test('a quantity with two values', () => {
    expect(kept([capacity, { ...capacity, value: 1400 }])).toBe(0);
  });

  test('a page without an article', () => {
    expect(of({ ...analysis, article: null })).toBeNull();
  });

  test('more than so many figures, names and characters', () => {
    const entities = Array.from({ length: 90 }, (_, at) => ({
      ...analysis.entities[0]!,
      id: `e${at}`,
      name: `${at} ${'x'.repeat(400)}`,
    }));
    const figures = entities.map(({ id }) => ({ ...capacity, subject: id }));
    const article = { ...analysis.article!, title: 'x'.repeat(5000) };
    const visit = of({ ...analysis, article, entities, figures })!;
    expect([visit.figures.length, visit.names.length, visit.title.length]).toEqual([40, 12, 160]);
    expect(visit.figures.every(({ subject, key }) => subject.length <= 160 && key.length <= 320)).toBe(true);
  });
});
