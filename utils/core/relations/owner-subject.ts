import type { EntityType } from '../model/entity.ts';
import { isPhrase, isToken, phraseEndingAt } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { WORD } from '../text/tokens.ts';
import { antecedent } from './antecedent.ts';
import { charAt, MEANT, mentionEndingAt, type Place, type Subject, subjectIn, wordBefore } from './place.ts';

/** Words between a name or "its" and a verb: "Norland's yearly inflation rate rose". */
const NOUN = 4;

/** A word of a noun phrase that ends at `end`. */
interface Word {
  readonly place: Place;
  readonly end: number;
  readonly at: number;
  readonly from: number;
}

/** How a word in front of a noun says whose it is, surest first; undefined where it says nothing. */
const WAYS: readonly ((word: Word) => Subject | null | undefined)[] = [ofName, ofPronoun, ofNoun, besideName];

/** "Norland's inflation rate", "its population", "the company", "Norland inflation". */
export function behindOwner(place: Place, end: number, from: number): Subject | null {
  for (let at = end; at >= from && at > end - NOUN; at--) {
    if (!isPart({ place, end, at, from })) return null;
    for (const way of WAYS) {
      const found = way({ place, end, at, from });
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** Whether a word may stand between an owner and a verb. */
function isPart({ place: { doc, words, nounsAreCapitalised }, at, from }: Word): boolean {
  const { tokens } = doc;
  const lower = nounsAreCapitalised || at === from || /\p{Ll}/u.test(charAt(doc, at));
  return tokens.kinds[at] === WORD && lower && phraseEndingAt(tokens, at, from, words.prepositions) < 0;
}

/** "Norland's inflation", "the company's revenue". */
function ofName({ place, end, at, from }: Word): Subject | null | undefined {
  const { doc } = place;
  const { tokens } = doc;
  const possessive = isToken(tokens, at - 1, 's') && /['’]/.test(charAt(doc, at - 2));
  if (!possessive && !/['’]/.test(charAt(doc, at - 1))) return undefined;
  if (!possessive && tokens.ends[at - 1] === tokens.starts[at]) return undefined;
  if (!isOwned(place)) return null;
  const last = possessive ? at - 3 : at - 2;
  return owner(place, last, end) ?? (isOwner(place, end) ? describedAt(place, last, from) : null);
}

/** "Its population", "su población". */
function ofPronoun({ place, end, at, from }: Word): Subject | null | undefined {
  const { doc, words, views, at: sentence, fits, main } = place;
  const { tokens } = doc;
  const possessive = taggedAt(tokens, at - 1, at, words.possessives)?.tag;
  if (!possessive || at - 1 < from) return undefined;
  if (!isOwned(place) || isPhrase(tokens, end, words.personNouns)) return null;
  const meant = antecedent(views, sentence, MEANT[possessive].filter(fits), tokens.starts[at - 1] ?? 0, { main });
  return meant ? { entity: meant, implied: true } : null;
}

/** "The company", "the woman"; not "the president of the country". */
function ofNoun({ place, end, at, from }: Word): Subject | null | undefined {
  const { doc, words } = place;
  const the = wordBefore(doc, at);
  if (!isPhrase(doc.tokens, the, words.the) || the < from) return undefined;
  const led = phraseEndingAt(doc.tokens, the - 1, from, words.prepositions) >= 0;
  return led && !place.measured ? null : describedAt(place, end, from);
}

/** "Norland inflation". */
function besideName({ place, end, at, from }: Word): Subject | null | undefined {
  const { doc, view, measured } = place;
  if (at - 1 < from || !mentionEndingAt(view, doc.tokens.ends[at - 1])) return undefined;
  return measured && at === end ? owner(place, at - 1, end) : null;
}

/** Whether a figure is its owner's, and no third thing's that is named between: it is what is measured, or a level. */
const isOwned = ({ measured, level }: Place): boolean => measured || level;

/** Whether a noun is a thing that somebody has, no person and no body of their own. */
const isOwner = ({ doc: { tokens }, words }: Place, noun: number): boolean =>
  !isPhrase(tokens, noun, words.personNouns) && !isPhrase(tokens, noun, words.bodies);

function owner(place: Place, last: number, noun: number): Subject | null {
  const mention = isOwner(place, noun) ? mentionEndingAt(place.view, place.doc.tokens.ends[last]) : undefined;
  return mention ? subjectIn(place, mention) : null;
}

/** Whatever "the company" stands for whose noun ends at a token. */
export function describedAt(place: Place, end: number, from: number): Subject | null {
  const { doc, words, views, at, fits, main } = place;
  const { tokens } = doc;
  const type: EntityType | null | undefined = taggedAt(tokens, end, end + 1, words.typeOfNoun)?.tag;
  if (!type || !fits(type) || isPhrase(tokens, end, words.towns)) return null;
  for (let start = wordBefore(doc, end); start >= Math.max(from, end - NOUN); start--) {
    if (isPhrase(tokens, start, words.another)) return null;
    if (!isPhrase(tokens, start, words.the)) continue;
    const meant = antecedent(views, at, [type], tokens.starts[start] ?? 0, { main });
    return meant ? { entity: meant, implied: true } : null;
  }
  return null;
}
