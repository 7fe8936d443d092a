import type { Analysis } from '../model/analysis.ts';
import type { Finding } from '../model/finding.ts';
import type { Note, NoteTarget } from '../model/note.ts';
import { contains } from '../model/span.ts';

/** What the order of notes needs: the findings hold it. */
type Told = Pick<Analysis, 'notes' | 'findings'>;

/** What ties a note to the finding that was made from it. */
export const noteKey = ({ check, about, message }: Pick<Note, 'check' | 'about' | 'message'>): string =>
  JSON.stringify([check, about, message]);

/** Whether a note says something about the text, not only that nothing was found. */
export const speaks = (note: Note): boolean => note.relation !== 'not-found' && note.relation !== 'unchecked';

export const notesOnFigure = (told: Told, index: number): readonly Note[] => notesOn(told, 'figure', index);
export const notesOnClaim = (told: Told, index: number): readonly Note[] => notesOn(told, 'claim', index);
export const notesOnDate = (told: Told, index: number): readonly Note[] => notesOn(told, 'date', index);
export const notesOnEntity = (told: Told, id: string): readonly Note[] => notesOn(told, 'entity', id);

/** Notes by what they are about, in the order of the findings, then what is no finding; made once for the notes of an analysis, which never change. */
const indexes = new WeakMap<readonly Note[], ReadonlyMap<string, readonly Note[]>>();

function notesOn(told: Told, kind: keyof NoteTarget, target: number | string): readonly Note[] {
  let index = indexes.get(told.notes);
  if (!index) {
    index = indexNotes(told);
    indexes.set(told.notes, index);
  }
  return index.get(`${kind}:${target}`) ?? [];
}

/** Notes in the order of the findings, then what is no finding, last what says nothing. */
function inOrder(findings: readonly Finding[], notes: readonly Note[]): Note[] {
  const places = new Map(findings.map(({ by, about, message }, at) => [noteKey({ check: by, about, message }), at]));
  const placeOf = (note: Note) => places.get(noteKey(note)) ?? findings.length + Number(!speaks(note));
  return [...notes].sort((a, b) => placeOf(a) - placeOf(b));
}

function indexNotes({ notes, findings }: Told): ReadonlyMap<string, readonly Note[]> {
  const index = new Map<string, Note[]>();
  for (const note of inOrder(findings, notes)) {
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
  const around = [...shares, index].flatMap((one) => notesOnFigure(analysis, one));
  return withoutRepeats(inOrder(analysis.findings, around));
}

/** A check may say the same of a claim and of the date in it: one is enough. */
export function withoutRepeats(notes: readonly Note[]): Note[] {
  const said = new Set<string>();
  return notes.filter(({ relation, message, sources }) => {
    const words = JSON.stringify([relation, message, sources.find(({ pack }) => pack)?.pack ?? null]);
    return said.has(words) ? false : said.add(words);
  });
}
