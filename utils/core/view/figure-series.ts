import type { Figure } from '../model/figure.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import { recordsFirst } from './of-records.ts';

/** One value of a small series: from the article or on record. */
export interface DatedValue {
  readonly value: number;
  readonly asOf: string;
  /** Null where the article itself says so. */
  readonly source: Source | null;
}

export interface Series {
  readonly measure: string;
  readonly values: readonly DatedValue[];
}

/** Values on record that stand beside the article's own: more would be a table. */
const ON_RECORD = 6;
const SHARES: ReadonlySet<Figure['kind']> = new Set(['percent', 'fraction', 'ratio']);

/**
 * For every measure the article gives of something: its own dated values and those on record, oldest first. Shares and counts of one
 * measure never stand together. One value, however often told, is no series.
 */
export function findSeries(own: readonly Figure[], facts: readonly Fact[]): Series[] {
  const measures = new Set(own.flatMap(({ measure }) => measure ?? []));
  return [...measures].flatMap((measure) => {
    const recorded = spread(
      recordsFirst(facts.filter(({ property }) => property === measure)).flatMap((fact): DatedValue[] =>
        fact.value.kind === 'number' && fact.asOf
          ? [{ value: fact.value.value, asOf: fact.asOf, source: fact.source }]
          : [],
      ),
    );
    const shares = facts.some(({ property, unit }) => property === measure && unit === 'percentage');
    const told = own.flatMap((figure): DatedValue[] =>
      figure.measure === measure && figure.value !== null && figure.asOf && SHARES.has(figure.kind) === shares
        ? [{ value: figure.value, asOf: figure.asOf, source: null }]
        : [],
    );
    const values = [...told, ...recorded].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ measure, values }] : [];
  });
}

/** The oldest, the newest and some evenly between. */
function spread(values: readonly DatedValue[]): DatedValue[] {
  if (values.length <= ON_RECORD) return [...values];
  const sorted = values.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return Array.from({ length: ON_RECORD }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (ON_RECORD - 1))]!);
}
