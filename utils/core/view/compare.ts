import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Finding } from '../model/finding.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import { factWords } from './fact-words.ts';

/** One side of a comparison. */
export interface Compared {
  readonly value: Message;
  /** ISO day, month or year it was so; of the story's value where the text tells none, its own day. Null where that is not known either. */
  readonly asOf: string | null;
  /** Whose figure it is, where it is somebody's. */
  readonly attribution: string | null;
}

/** The story's value beside the record's. */
export interface Compare {
  readonly story: Compared;
  readonly record: Compared;
}

/** Length of an ISO day. */
const DAY = 10;

/** The two values that a finding holds against each other, side by side; null where it compares something else. */
export function compareOf(
  { article, figures }: Analysis,
  { about, names }: Background,
  finding: Finding,
): Compare | null {
  const figure = finding.about.figure === undefined ? undefined : figures[finding.about.figure];
  if (finding.kind !== 'note' || !figure || figure.value === null || figure.subject === null) return null;
  const fact = factOf(finding, figure.measure, about[figure.subject]?.facts ?? []);
  const record = fact && factWords(fact, names);
  const story = factWords(
    { value: { kind: 'number', value: figure.value }, unit: figure.unit, bound: figure.bound },
    names,
  );
  if (!fact || !record || !story) return null;
  return {
    story: { value: story, asOf: figure.asOf ?? article?.published?.slice(0, DAY) ?? null, attribution: null },
    record: { value: record, asOf: fact.asOf, attribution: fact.attribution },
  };
}

/** The newest fact of the measure among the sources that the finding names. */
function factOf({ sources }: Finding, measure: string | null, facts: readonly Fact[]): Fact | null {
  const named = new Set(sources.map(sourceKey));
  return (
    facts
      .filter(
        ({ property, reliability, source }) =>
          property === measure && reliability === 'normal' && named.has(sourceKey(source)),
      )
      .toSorted((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''))
      .at(-1) ?? null
  );
}

const sourceKey = ({ url, title, asOf }: Fact['source']): string => JSON.stringify([url, title, asOf]);
