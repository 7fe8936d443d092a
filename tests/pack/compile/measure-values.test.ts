import { expect, test } from 'vitest';
import { compileMeasureValues } from '../../../utils/pack/compile/measure-values.ts';
import type { EntityRecord, FactRecord } from '../../../utils/pack/record.ts';

const fact = (p: string, v: number, at: string, parts: Partial<FactRecord> = {}): FactRecord => ({
  p,
  v,
  at,
  s: 'almanac',
  ...parts,
});
const country = (i: number, facts: readonly FactRecord[]): EntityRecord => ({
  id: `country-${i}`,
  type: 'place',
  kind: 'country',
  name: `Country ${i}`,
  facts,
});
const measure = (name: string): EntityRecord => ({ id: `measure-${name}`, type: 'other', kind: 'measure', name });

/** Countries whose unemployment is 1, 2 ... per cent in the newest year that is not doubted. */
const COUNTRIES = Array.from({ length: 90 }, (_, i) =>
  country(i + 1, [
    fact('unemployment', i + 1, '2024', { u: 'percentage' }),
    fact('unemployment', 500, '2020', { u: 'percentage' }),
    fact('unemployment', 900, '2025', { u: 'percentage', low: true, note: 'a misprint' }),
    fact('exports', 30, '2024'),
    fact('imports', 10 + (i + 1) / 10, '2024'),
    fact('gdp', 100, '2024'),
    fact('population', 1000 * (i + 1), '2024', { u: 'person' }),
    fact('area', 10, '2026-01'),
  ]),
);

const valuesOf = (name: string, records = COUNTRIES) =>
  Object.fromEntries(
    compileMeasureValues([...records, measure(name)]).flatMap(({ facts = [] }) =>
      facts.map(({ p, v, at }) => [p, [v, at]]),
    ),
  );

test('median, highest and lowest of the newest sound value of each country', () => {
  expect(valuesOf('unemployment')).toEqual({
    highest: [{ e: 'country-90' }, '2024'],
    'highest-value': [90, '2024'],
    lowest: [{ e: 'country-1' }, '2024'],
    'lowest-value': [1, '2024'],
    'median-of-countries': [45.5, '2024'],
  });
});

test('a share of GDP is reckoned from values of one year, and has no ends', () => {
  expect(valuesOf('trade-balance')).toEqual({ 'median-of-countries': [15.45, '2024'] });
  const other = COUNTRIES.map((one) => ({
    ...one,
    facts: one.facts!.map((own) => (own.p === 'gdp' ? { ...own, at: '2019' } : own)),
  }));
  expect(valuesOf('trade-balance', other)).toEqual({});
});

test('land is of any year', () => {
  expect(valuesOf('population-density')['highest-value']).toEqual([9000, '2024']);
});

test('the world’s own value of a reckoned measure', () => {
  const world: EntityRecord = {
    id: 'world',
    type: 'place',
    kind: 'world',
    name: 'world',
    facts: [fact('exports', 50, '2024'), fact('imports', 49, '2024'), fact('gdp', 200, '2024')],
  };
  expect(valuesOf('trade-balance', [...COUNTRIES, world])['world-value']).toEqual([0.5, '2024']);
});

test('territories do not count, and a short list compares nothing', () => {
  const territory: EntityRecord = { ...country(99, [fact('unemployment', 1000, '2024')]), kind: 'territory' };
  expect(valuesOf('unemployment', [...COUNTRIES, territory])['highest-value']).toEqual([90, '2024']);
  expect(valuesOf('unemployment', COUNTRIES.slice(0, 60))).toEqual({});
});

test('each value keeps its source', () => {
  const facts = compileMeasureValues([...COUNTRIES, measure('unemployment')])[0]!.facts!;
  expect(facts.every(({ s }) => s === 'almanac')).toBe(true);
});
