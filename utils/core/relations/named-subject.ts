import type { Pronoun } from '../lang/subject-words.ts';
import type { Mention } from '../model/entity.ts';
import { isPhrase, phraseEndingAt } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { tokenAt } from '../text/tokens.ts';
import { antecedent, describesPerson } from './antecedent.ts';
import { behindOwner } from './owner-subject.ts';
import { charAt, MEANT, mentionEndingAt, type Place, type Subject, subjectIn } from './place.ts';
import type { SentenceView } from './sentence-view.ts';

/** How the id of what the records do not know begins. */
const UNKNOWN = 'text:';

/** Whoever a noun phrase that ends at a token is about. */
export function named(place: Place, end: number, from: number): Subject | null {
  const { doc, words, view, previous } = place;
  const { tokens } = doc;
  if (end < from) return null;
  // "The 33-year-old scored 12 goals".
  const aged = previous?.figure.kind === 'age' && tokens.ends[end] === previous.figure.span[1];
  if (aged) return previous.subject;
  const mention = mentionEndingAt(view, tokens.ends[end]);
  if (mention) {
    const head = placedName(place, mention, from) ?? mention;
    return heads(place, head, from) ? subjectIn(place, head) : null;
  }
  const pronoun = taggedAt(tokens, end, end + 1, words.pronouns)?.tag;
  return pronoun ? meantBy(place, pronoun, end) : behindOwner(place, end, from);
}

/** Whoever a pronoun stands for. */
function meantBy(place: Place, pronoun: Pronoun, end: number): Subject | null {
  const { doc, words, views, at, view, fits, main } = place;
  const { tokens, text } = doc;
  if (words.expletive?.test(text.slice(tokens.starts[end], view.span[1]).slice(0, 80).toLowerCase())) return null;
  if (pronoun === 'person' && describesPerson(doc, words, view, end)) return null;
  const placed = (one: Mention, other: SentenceView) => isPlaced({ ...place, view: other }, one);
  const meant = antecedent(views, at, MEANT[pronoun].filter(fits), tokens.starts[end] ?? 0, { placed, main });
  return meant ? { entity: meant, implied: true } : null;
}

/** "The Central Prison (CP) has": the name in front of the brackets; where the records do not know that, its short name in them. */
export function bracketed(place: Place, closing: number, from: number): Subject | null {
  const long = named(place, openingBracket(place, closing, from) - 1, from);
  if (long && !long.entity.startsWith(UNKNOWN)) return long;
  const mention = mentionEndingAt(place.view, place.doc.tokens.ends[closing - 1]);
  const short = mention ? subjectIn(place, mention) : null;
  return short && !short.entity.startsWith(UNKNOWN) ? short : (long ?? short);
}

function openingBracket({ doc }: Place, at: number, from: number): number {
  for (let open = at; open > from; open--) if (charAt(doc, open) === '(') return open;
  return from;
}

/** "Ashgrove in Norland has", "Quist, from Norland, has": the name that another one only tells the place of. */
export function placedName(place: Place, { span }: Mention, from: number): Mention | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  const start = tokenAt(tokens, span[0]);
  const before = isPhrase(tokens, start - 1, words.the) ? start - 2 : start - 1;
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  if (preposition <= from) return null;
  const end = charAt(doc, preposition - 1) === ',' ? preposition - 2 : preposition - 1;
  if (charAt(doc, end) !== ')') return mentionEndingAt(view, tokens.ends[end]) ?? null;
  const long = mentionEndingAt(view, tokens.ends[openingBracket(place, end, from) - 1]);
  return (long?.entity?.startsWith(UNKNOWN) ? null : long) ?? mentionEndingAt(view, tokens.ends[end - 1]) ?? null;
}

/** "In addition to its order of 30 Lumo lamps it": a name behind a preposition in the pronoun's own clause is another's. */
function isPlaced({ doc, words, view }: Place, { span, type }: Mention): boolean {
  const start = tokenAt(doc.tokens, span[0]);
  const before = isPhrase(doc.tokens, start - 1, words.the) ? start - 2 : start - 1;
  const fronted = type !== 'place' && isPhrase(doc.tokens, view.from, words.fronted);
  if (fronted && !doc.text.slice(view.span[0], span[0]).includes(',')) return true;
  return phraseEndingAt(doc.tokens, before, view.from, words.prepositions) >= 0;
}

/** Whether a name is the head of its noun phrase: no preposition leads to it, it is not one of several. */
function heads(place: Place, mention: Mention, from: number): boolean {
  const { doc, words } = place;
  const { tokens } = doc;
  const start = tokenAt(tokens, mention.span[0]);
  const another = isPhrase(tokens, start, words.another) || isPhrase(tokens, start + 1, words.another);
  if (mention.form === 'description' && another) return false;
  const article = isPhrase(tokens, start - 1, words.the) || isPhrase(tokens, start - 1, words.an);
  const before = article ? start - 2 : start - 1;
  if (before < from || isPhrase(tokens, before, words.clauseOpeners)) return true;
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  return preposition >= 0 ? owns(place, mention, preposition) : !isOneOfSeveral(place, before, from);
}

/** "The population of Norland is": what is measured belongs to it. "Analysts at Lumo expect": what they expect does not. */
function owns({ doc: { tokens }, words, speech, measured }: Place, { type }: Mention, preposition: number): boolean {
  const people = [words.bodies, words.personNouns, words.peopleHeld, speech.roles];
  if (!measured || type === 'person' || !isPhrase(tokens, preposition, words.at)) return false;
  return !people.some((list) => isPhrase(tokens, preposition - 1, list));
}

/** "Lumo, Orla have"; not "Changed by Lumo, Orla has". */
function isOneOfSeveral({ doc, words, view }: Place, before: number, from: number): boolean {
  const { tokens } = doc;
  const beside = mentionEndingAt(view, tokens.ends[before - 1]);
  if (!beside || isPhrase(tokens, from, words.fronted)) return false;
  const opens = tokenAt(tokens, beside.span[0]) - from <= 1;
  return isPhrase(tokens, before, words.and) || (charAt(doc, before) === ',' && opens);
}
