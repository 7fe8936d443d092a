import type { Background } from '../model/background.ts';
import { type RecordEntry, recordEntries } from './record-entries.ts';

/** What a measure counts, and how large it is elsewhere. */
export interface Explained {
  readonly measure: string;
  /** In the records' own words, in English: what is counted and the usual trap. */
  readonly text: string;
  /** The world's value, the median of countries, the highest and the lowest. */
  readonly elsewhere: readonly RecordEntry[];
}

/** What the records tell of a measure; null where they tell nothing. */
export function explainMeasure({ measures, names }: Background, measure: string | null): Explained | null {
  const record = measure === null ? undefined : measures[measure];
  if (measure === null || !record?.known.description) return null;
  return { measure, text: record.known.description, elsewhere: recordEntries(record.facts, names) };
}
