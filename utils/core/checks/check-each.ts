import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Note } from '../model/note.ts';
import type { Checkable } from './check.ts';
import { runChecks } from './run-checks.ts';

/**
 * Holds a reading against the records, then against each imported pack by itself, so that neither outvotes the other: where both
 * speak, both are shown, each with its own sources. Of what a pack is asked only that is kept which it said itself.
 */
export function checkEach(reading: Checkable, { record, imported }: Pick<Gazetteer, 'record' | 'imported'>): Note[] {
  const notes = runChecks(reading, record);
  const told = imported.flatMap((pack) => runChecks(reading, pack).filter(isFromPack));
  if (!told.length) return notes;
  const spokenOf = new Set(told.flatMap(({ about }) => about.figure ?? []));
  // "Not on record" beside what a pack has on record would only confuse.
  const silent = ({ relation, about }: Note) =>
    relation === 'not-found' && about.figure !== undefined && spokenOf.has(about.figure);
  return [...notes.filter((note) => !silent(note)), ...told];
}

const isFromPack = ({ sources }: Note): boolean => sources.some(({ pack }) => pack !== undefined);
