import type { Analysis } from '../model/analysis.ts';
import type { Note, NoteTarget, Relation } from '../model/note.ts';
import { contains } from '../model/span.ts';

/** Which notes come first: what the reader would not expect before what confirms. */
const ORDER: readonly Relation[] = [
  'differs',
  'matches',
  'newer',
  'older',
  'not-comparable',
  'context',
  'unchecked',
  'not-found',
];

/** A conversion that is right is worth knowing and no news: a piece in miles may hold dozens of them. */
export const isRoutine = ({ check, relation }: Note): boolean =>
  relation === 'matches' && check === 'check/unit-conversion';

const byRelation = (a: Note, b: Note): number =>
  Number(isRoutine(a)) - Number(isRoutine(b)) || ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);

/** Whether a note says something about the text, not only that nothing was found. */
export const speaks = (note: Note): boolean => note.relation !== 'not-found' && note.relation !== 'unchecked';

export const notesOnFigure = ({ notes }: Analysis, index: number): readonly Note[] => notesOn(notes, 'figure', index);
export const notesOnClaim = ({ notes }: Analysis, index: number): readonly Note[] => notesOn(notes, 'claim', index);
export const notesOnDate = ({ notes }: Analysis, index: number): readonly Note[] => notesOn(notes, 'date', index);
export const notesOnEntity = ({ notes }: Analysis, id: string): readonly Note[] => notesOn(notes, 'entity', id);

/** Notes by what they are about, best first; made once for the notes of an analysis, which never change. */
const indexes = new WeakMap<readonly Note[], ReadonlyMap<string, readonly Note[]>>();

function notesOn(notes: readonly Note[], kind: keyof NoteTarget, target: number | string): readonly Note[] {
  let index = indexes.get(notes);
  if (!index) {
    index = indexNotes(notes);
    indexes.set(notes, index);
  }
  return index.get(`${kind}:${target}`) ?? [];
}

function indexNotes(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const index = new Map<string, Note[]>();
  for (const note of [...notes].sort(byRelation)) {
    for (const [kind, target] of Object.entries(note.about)) {
      const key = `${kind}:${target}`;
      const known = index.get(key);
      if (known) known.push(note);
      else index.set(key, [note]);
    }
  }
  return index;
}

/** A share stands at most this many figures from the part it is of. */
const NEAR = 3;

/** Notes on a figure and on the shares it is the whole of, or a part beside in the same claim: "14,500 of 40,000, about a third". */
export function notesAround(analysis: Analysis, index: number): Note[] {
  const { figures, claims } = analysis;
  const own = figures[index]!.span;
  const shares = figures.flatMap((share, at) => {
    if (at === index || share.of === null) return [];
    if (share.of === index) return [at];
    if (Math.abs(at - index) > NEAR) return [];
    const together = claims.some(({ span }) => contains(span, share.span) && contains(span, own));
    return together ? [at] : [];
  });
  return withoutRepeats([
    ...shares.flatMap((share) => notesOnFigure(analysis, share)),
    ...notesOnFigure(analysis, index),
  ]);
}

/** A check may say the same of a claim and of the date in it: one is enough. */
export function withoutRepeats(notes: readonly Note[]): Note[] {
  const said = new Set<string>();
  return notes.filter(({ relation, message, sources }) => {
    const words = JSON.stringify([relation, message, sources.find(({ pack }) => pack)?.pack ?? null]);
    return said.has(words) ? false : said.add(words);
  });
}
