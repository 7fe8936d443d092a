import type { Coverage } from '../model/analysis.ts';
import type { Figure } from '../model/figure.ts';
import type { Note } from '../model/note.ts';

/** How many of the figures have context: a note that says more than that nothing was found. */
export function measureCoverage(
  figures: readonly Figure[],
  notes: readonly Note[],
  notRead: readonly string[],
): Coverage {
  const told = new Set<number>();
  for (const { about, relation } of notes) {
    if (about.figure !== undefined && relation !== 'not-found' && relation !== 'unchecked') told.add(about.figure);
  }
  return { figures: figures.length, withContext: told.size, withoutContext: figures.length - told.size, notRead };
}
