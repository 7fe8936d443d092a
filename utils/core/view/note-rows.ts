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

export const byRelation = (a: Note, b: Note): number => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);

/** Whether a note says something about the text, not only that nothing was found. */
export const speaks = (note: Note): boolean => note.relation !== 'not-found' && note.relation !== 'unchecked';

const about =
  <K extends keyof NoteTarget>(kind: K, target: NoteTarget[K]) =>
  (note: Note) =>
    note.about[kind] === target;

export const notesOnFigure = ({ notes }: Analysis, index: number): Note[] =>
  notes.filter(about('figure', index)).sort(byRelation);

export const notesOnClaim = ({ notes }: Analysis, index: number): Note[] =>
  notes.filter(about('claim', index)).sort(byRelation);

export const notesOnDate = ({ notes }: Analysis, index: number): Note[] =>
  notes.filter(about('date', index)).sort(byRelation);

export const notesOnEntity = ({ notes }: Analysis, id: string): Note[] =>
  notes.filter(about('entity', id)).sort(byRelation);

/** Notes on a figure and on the shares it is the whole of, or a part beside in the same claim: "14,500 of 40,000, about a third". */
export function notesAround(analysis: Analysis, index: number): Note[] {
  const { figures, claims } = analysis;
  const shares = figures.flatMap((share, at) => {
    if (at === index || share.of === null) return [];
    const together = claims.some(({ span }) => contains(span, share.span) && contains(span, figures[index]!.span));
    return share.of === index || together ? [at] : [];
  });
  return withoutRepeats([
    ...shares.flatMap((share) => notesOnFigure(analysis, share)),
    ...notesOnFigure(analysis, index),
  ]);
}

/** A check may say the same of a claim and of the date in it: one is enough. */
export function withoutRepeats(notes: readonly Note[]): Note[] {
  const said = new Set<string>();
  return notes.filter(({ relation, message }) => {
    const words = JSON.stringify([relation, message]);
    return said.has(words) ? false : said.add(words);
  });
}
