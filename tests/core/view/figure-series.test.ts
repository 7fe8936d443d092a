import { describe, expect, test } from 'vitest';
import { findSeries } from '../../../utils/core/view/figure-series.ts';
import { fact } from '../../helpers/build-knowledge.ts';
import { figureIn } from '../../helpers/build-reading.ts';

const TEXT = 'It held 300 boats in 2021, one third of its berths.';
const boats = figureIn(TEXT, '300 boats', { value: 300, unit: 'boat', measure: 'capacity', asOf: '2021' });
const third = figureIn(TEXT, 'one third', { kind: 'fraction', value: 0.333, measure: 'capacity', asOf: '2021' });

describe('a small series of one measure', () => {
  test('a share of something never stands among counts of it', () => {
    const [series] = findSeries([boats, third], [fact('capacity', 280, '2019')]);
    expect(series!.values.map(({ value }) => value)).toEqual([280, 300]);
  });

  test('shares stand among shares', () => {
    const rate = { ...third, kind: 'percent', value: 31, measure: 'turnout' } as const;
    const [series] = findSeries([rate], [fact('turnout', 28, '2018', { unit: 'percentage' })]);
    expect(series!.values.map(({ value }) => value)).toEqual([28, 31]);
  });

  test('of a long record the oldest, the newest and some between', () => {
    const facts = Array.from({ length: 26 }, (_, i) => fact('capacity', 100 + i, `${2000 + i}`));
    const years = findSeries([boats], facts)[0]!.values.map(({ asOf }) => asOf);
    expect(years).toHaveLength(7);
    expect([years[0], years.at(-1)]).toEqual(['2000', '2025']);
    expect(years).toEqual(years.toSorted());
  });

  test('one value told twice is no series', () => {
    expect(findSeries([boats], [fact('capacity', 300, '2020')])).toEqual([]);
    expect(findSeries([boats], [])).toEqual([]);
  });
});
