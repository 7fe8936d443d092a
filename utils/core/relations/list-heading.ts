import { languageOf } from '../lang/languages.ts';
import type { Figure } from '../model/figure.ts';
import { clauseSubject } from './clause-subject.ts';
import { charAt, type Place, type Subject } from './place.ts';
import type { Story } from './subject-of.ts';

/** How far the items of a list may lie behind its heading, in sentences. */
const ITEM = 1;

/**
 * Whoever a list is about whose items begin with their figures: "The fund gives: / $900 to Lumo / $40 to Orla". Null where a sentence is
 * no item of one.
 */
export function headingSubject(
  { doc, views, main }: Story,
  at: number,
  figures: readonly Figure[],
  listed: Subject | null,
): Subject | null {
  const language = languageOf(doc.lang);
  const view = views[at];
  const heading = views[at - ITEM];
  const figure = figures[view?.figures[0] ?? -1];
  if (!language || !view || !heading || figure?.span[0] !== view.span[0]) return null;
  if (doc.text[heading.span[1] - 1] !== ':') return listed;
  const last = heading.to - 1;
  const place: Place = {
    doc,
    words: language.subjects,
    speech: language.speech,
    nounsAreCapitalised: language.nounsAreCapitalised,
    views,
    view: heading,
    at: at - ITEM,
    span: [heading.span[1] - 1, heading.span[1]],
    first: last,
    last,
    saying: null,
    previous: null,
    main,
    extent: false,
    fits: (type) => type !== 'place',
    measured: false,
    level: false,
  };
  const found = charAt(doc, last) === ':' && heading.figures.length === 0 ? clauseSubject(place) : null;
  return found && { ...found, implied: true };
}
