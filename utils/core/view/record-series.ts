import { measuresWith } from '../measures/measures.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import type { NonEmpty, Source } from '../model/source.ts';
import { factWords } from './fact-words.ts';
import { groupBy } from './group-by.ts';
import { ofRecords } from './of-records.ts';
import { byTelling } from './telling-properties.ts';

/** One dated value on record. */
export interface RecordValue {
  readonly value: number;
  /** With its unit. */
  readonly words: Message;
  readonly asOf: string;
  readonly source: Source;
}

/** Values of one measure in one unit, oldest first. */
export interface RecordSeries {
  readonly measure: string;
  readonly values: NonEmpty<RecordValue>;
}

/** What is worth seeing over time. */
const OVER_TIME: readonly string[] = [...measuresWith(({ overTime }) => overTime === true)];
/** Series shown of one thing: what the story speaks of, then the first of those above. */
const MOST = 2;

/** Dated values on record of what is worth seeing over time; one value, however often told, is no series. */
export function recordSeries(facts: readonly Fact[], spokenOf: readonly string[] = []): RecordSeries[] {
  const byProperty = groupBy(
    ofRecords(facts).filter(({ property }) => OVER_TIME.includes(property)),
    ({ property }) => property,
  );
  return [...byProperty]
    .sort(([a], [b]) => byTelling(a, b, spokenOf) || OVER_TIME.indexOf(a) - OVER_TIME.indexOf(b))
    .flatMap(([measure, own]) => {
      const [first, ...rest] = valuesOf(own);
      if (!first || rest.every(({ value }) => value === first.value)) return [];
      return [{ measure, values: [first, ...rest] as const }];
    })
    .slice(0, MOST);
}

function valuesOf(facts: readonly Fact[]): RecordValue[] {
  const unit = facts.at(-1)?.unit ?? null;
  return facts
    .flatMap((fact) => {
      const { value, asOf, source } = fact;
      const words = factWords(fact, {});
      return value.kind === 'number' && asOf && fact.unit === unit && words
        ? [{ value: value.value, words, asOf, source }]
        : [];
    })
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
}
