import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import type { Check, Checkable } from './check.ts';
import { figureAgainstRecord } from './figure-against-record.ts';
import { partOfWhole } from './part-of-whole.ts';

const CHECKS: readonly Check[] = [partOfWhole, figureAgainstRecord];

/** Every check in order, against the text itself and what is on record. */
export function runChecks(reading: Checkable, knowledge: Knowledge): Note[] {
  return CHECKS.flatMap((check) => check.run(reading, knowledge));
}
