import { expect, test } from 'vitest';
import { recordSeries } from '../../../utils/core/view/record-series.ts';
import { fact } from '../../helpers/build-knowledge.ts';
import { english } from '../../helpers/english.ts';

const inflation = [
  fact('inflation', 8, '2022', { unit: 'percentage' }),
  fact('inflation', 2.9, '2024', { unit: 'percentage' }),
];
const population = [fact('population', 5, '2020'), fact('population', 6, '2021')];
const gdp = [fact('gdp', 1, '2020'), fact('gdp', 2, '2021')];
const shown = (...args: Parameters<typeof recordSeries>) =>
  recordSeries(...args).map(({ measure, values }) => [measure, ...values.map(({ words }) => english(words))]);

test('values come oldest first, with their unit', () => {
  expect(shown([inflation[1]!, inflation[0]!])).toEqual([['inflation', '8%', '2.9%']]);
});

test('two at most: those the story speaks of before others', () => {
  expect(shown([...gdp, ...population, ...inflation]).map(([measure]) => measure)).toEqual(['population', 'gdp']);
  expect(shown([...gdp, ...population, ...inflation], ['inflation']).map(([measure]) => measure)).toEqual([
    'inflation',
    'population',
  ]);
});

test.each([
  ['one value told twice', [fact('capacity', 5, '2020'), fact('capacity', 5, '2021')]],
  ['a value without a date', [fact('capacity', 5, '2020'), fact('capacity', 6)]],
  ['a range', [fact('capacity', 5, '2020'), fact('capacity', [6, 7], '2021')]],
  ['two units', [fact('capacity', 5, '2020', { unit: 'inmate' }), fact('capacity', 6, '2021', { unit: 'bed' })]],
  ['what is not worth seeing', [fact('area', 5, '2020'), fact('area', 6, '2021')]],
])('no series: %s', (_, facts) => {
  expect(recordSeries(facts)).toEqual([]);
});
