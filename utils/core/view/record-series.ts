import type { Fact } from '../model/knowledge.ts';
import type { Series } from './figure-series.ts';
import { groupBy } from './group-by.ts';

/** What is worth seeing over time. */
const OVER_TIME: readonly string[] = [
  'occupancy',
  'capacity',
  'prison-population',
  'incarceration-rate',
  'population',
  'gdp',
  'inflation',
];

/** Dated values on record of what is worth seeing over time, oldest first; one value, however often told, is no series. */
export function recordSeries(facts: readonly Fact[]): Series[] {
  const byProperty = groupBy(facts, ({ property }) => property);
  return OVER_TIME.flatMap((measure) => {
    const values = (byProperty.get(measure) ?? [])
      .flatMap(({ value, asOf, source }) =>
        value.kind === 'number' && asOf ? [{ value: value.value, asOf, source }] : [],
      )
      .sort((a, b) => a.asOf.localeCompare(b.asOf));
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ measure, values }] : [];
  });
}
