import type { Figure } from '../model/figure.ts';
import type { Doc } from '../text/doc.ts';
import { isPhrase } from '../text/phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { charAt, mentionAt, type Place, type Subject } from './place.ts';

/** How far behind the figure that lends its subject another may stand, in UTF-16 units; and one in brackets, in tokens. */
const NEAR = 40;
const BRACKETED = 12;

/**
 * What the figure before it in the sentence is about goes for the same measure ("900 in May and 1,100 in June"), for a share right behind
 * it ("900, a third of its room") and for one in brackets ("3% (900)").
 */
export function lentSubject(
  place: Place,
  figure: Figure,
  countsHeld: (doc: Doc, figure: Pick<Figure, 'span'>) => boolean,
): Subject | null {
  const { doc, previous, words } = place;
  if (!previous?.subject) return null;
  const same =
    (figure.measure !== null && figure.measure === previous.figure.measure) ||
    (countsHeld(doc, previous.figure) && countsHeld(doc, figure));
  const share = figure.kind === 'fraction' || figure.kind === 'percent';
  const near = figure.span[0] - previous.figure.span[1] <= NEAR;
  const lent = same || (share && near && isPhrase(doc.tokens, place.last, words.of)) || isBracketed(place);
  return lent ? { ...previous.subject, implied: true } : null;
}

/** "3% of the budget (900 million)": no other name between. */
function isBracketed({ doc, view, previous, first }: Place): boolean {
  if (charAt(doc, first - 1) !== '(' || !previous) return false;
  const from = tokenAt(doc.tokens, previous.figure.span[1]);
  if (first - from > BRACKETED) return false;
  for (let at = from; at < first - 1; at++) {
    if (',;'.includes(charAt(doc, at))) return false;
    const type = mentionAt(view, doc.tokens.starts[at])?.type;
    if (type === 'person' || type === 'place' || type === 'organisation') return false;
  }
  return true;
}
