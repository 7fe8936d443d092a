import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Finding } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import { textOf } from '../model/span.ts';
import { spanOf } from './choose-marks.ts';
import { type Compare, compareOf } from './compare.ts';
import { findSeries, type Series } from './figure-series.ts';

/** A finding as the panel shows it. */
export interface FindingRow {
  readonly finding: Finding;
  /** The article's words it is about; null where it is about no place in the text. */
  readonly words: string | null;
  readonly subject: string | null;
  /** A measure's id; the catalogue has its word. */
  readonly measure: string | null;
  /** The story's value beside the record's; null where the finding compares no such two. */
  readonly compare: Compare | null;
  /** The story's value among those on record; null where there are none to draw. */
  readonly series: Series | null;
}

/** Words longer than this are no title. */
const LONGEST_TITLE = 60;

/** One finding with what a reader needs to know what it is about. */
export function findingRow(analysis: Analysis, background: Background, finding: Finding): FindingRow {
  const { article, figures, entities } = analysis;
  const span = spanOf(analysis, finding.about);
  const words = span && article ? textOf(article.text, span) : null;
  const figure = finding.about.figure === undefined ? undefined : figures[finding.about.figure];
  const subjectId = finding.about.entity ?? figure?.subject ?? null;
  const isRecord = finding.kind === 'note' && finding.sources.some(({ url }) => url !== article?.url);
  const series =
    figure && isRecord && figure.subject !== null
      ? findSeries([figure], background.about[figure.subject]?.facts ?? [])[0]
      : undefined;
  return {
    finding,
    words: words && words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).trimEnd()}…` : words,
    subject: entities.find(({ id }) => id === subjectId)?.name ?? null,
    measure: figure?.measure ?? null,
    compare: compareOf(analysis, background, finding),
    series: series ?? null,
  };
}

/** The note a finding was made from, as it is called wrong or copied. */
export function noteOf({ about, by, relation, message, sources }: Finding): Note {
  return { about, check: by, relation: relation ?? 'context', message, sources };
}
