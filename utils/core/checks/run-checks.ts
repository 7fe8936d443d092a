import type { Analysis } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';

export type Checkable = Omit<Analysis, 'notes' | 'coverage'>;

/** Every check in order, against the text itself and what is on record. */
export function runChecks(_reading: Checkable, _knowledge: Knowledge): Note[] {
  return [];
}
