import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import type { Doc } from '../text/doc.ts';

/** What checks look at: everything read from a page before there are notes, and the text as it was read. */
export interface Checkable
  extends Omit<Analysis, 'notes' | 'perspectives' | 'findings' | 'coverage' | 'sentences' | 'terms'> {
  readonly doc: Doc;
}

/** A note as a check's judge writes it; the check's own id is added. */
export type Finding = Omit<Note, 'check'>;

export interface Check {
  /** E.g. `check/part-of-whole`. */
  readonly id: string;
  readonly run: (reading: Checkable, knowledge: Knowledge) => Note[];
}

/**
 * A check in two pure halves. `plan` picks from the reading the cases it is sure to understand (same measure, same subject,
 * compatible unit, explicit link) and knows nothing of the record; `judge` holds one case against the record and says what
 * follows, or nothing.
 */
export function defineCheck<Case>(
  id: string,
  plan: (reading: Checkable) => readonly Case[],
  judge: (one: Case, reading: Checkable, knowledge: Knowledge) => readonly Finding[],
): Check {
  return {
    id,
    run: (reading, knowledge) =>
      plan(reading).flatMap((one) => judge(one, reading, knowledge).map((finding) => ({ ...finding, check: id }))),
  };
}
