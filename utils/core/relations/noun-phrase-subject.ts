import type { Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, isToken, phraseEndingAt } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { tokenAt, WORD } from '../text/tokens.ts';
import { antecedent, describesPerson } from './antecedent.ts';
import { charAt, MEANT, mentionEndingAt, type Place, type Subject, subjectIn } from './place.ts';
import { isGerund, isInfinitive, type Verb } from './verbs.ts';

/** How the id of what the records do not know begins. */
const UNKNOWN = 'text:';
/** Words of an apposition: "Lumo, a maker of lamps, has". */
const APPOSITION = 25;
/** Words between a name or "its" and a verb: "Norland's yearly inflation rate rose". */
const NOUN = 4;
/** Adverbs and dates passed over. */
const PASSED = 6;

/** What stands in front of a verb: its subject, null where that is nobody named, `shared` where it is another verb's subject, too. */
export function nounPhraseSubject(place: Place, verb: Verb, from: number): Subject | 'shared' | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  const end = passAdverbs(place, verb.at - 1, from);
  if (end < from) return elided(place, from);
  if (isPhrase(tokens, end, words.and)) return 'shared';
  if (isInfinitive(place, verb.at)) return askedTo(place, verb, from);
  const char = charAt(doc, end);
  if (char === ',') return behindComma(place, end, from);
  if (isGerund(place, verb.at)) return isPhrase(tokens, end, words.sharing) ? 'shared' : null;
  if (char === ')') return bracketed(place, end, from);
  if (isPhrase(tokens, end, words.relatives)) {
    const before = charAt(doc, end - 1) === ',' ? end - 2 : end - 1;
    const related = mentionEndingAt(view, tokens.ends[before]);
    return related ? subjectIn(place, related) : named(place, before, from);
  }
  if (isVerbBehind(place, end, from)) return 'shared';
  return named(place, end, from);
}

/** Of "asked Lumo to pay" Lumo pays; of "plans to pay" whoever plans does. */
function askedTo(place: Place, { at }: Verb, from: number): Subject | 'shared' | null {
  const { doc, view } = place;
  const end = at - 2;
  if (end < from) return null;
  const asked = mentionEndingAt(view, doc.tokens.ends[end]);
  return asked ? named(place, end, from) : 'shared';
}

/** The last token of the noun phrase that ends at a token or before it: past adverbs, dates and closing quotes. */
function passAdverbs({ doc, words, speech, view }: Place, at: number, from: number): number {
  const { tokens } = doc;
  let end = at;
  for (let passed = 0; passed < PASSED && end >= from; passed++) {
    const date = near(view.dates, tokens.ends[end] ?? 0).find(({ span }) => span[1] === tokens.ends[end]);
    if (date) {
      end = tokenAt(tokens, date.span[0]) - 1;
      const preposition = phraseEndingAt(tokens, end, from, words.prepositions);
      if (preposition >= 0) end = preposition - 1;
      continue;
    }
    const adverb = phraseEndingAt(tokens, end, from, words.adverbs);
    if (adverb >= 0) end = adverb - 1;
    else if (isAdverb(doc.text.slice(tokens.starts[end], tokens.ends[end]), speech.adverbEnding)) end--;
    else if ('”"»'.includes(charAt(doc, end))) end--;
    else break;
  }
  return end;
}

const isAdverb = (word: string, ending: string): boolean =>
  ending !== '' && word.length > ending.length + 2 && word.endsWith(ending) && /^\p{Ll}/u.test(word);

/** "Fue vendida. Emplea a 140": whoever the sentence before begins with. */
function elided({ doc, words, views, at, view, fits }: Place, from: number): Subject | null {
  if (from !== view.from || !isPhrase(doc.tokens, from, words.subjectless)) return null;
  const meant = antecedent(views, at, MEANT.thing.filter(fits), view.span[0]);
  return meant ? { entity: meant, implied: true } : null;
}

/** "Lumo, a maker of lamps, has", "Lumo, which has"; else the verb goes on with what another began: "Lumo shut, losing 900 jobs". */
function behindComma(place: Place, comma: number, from: number): Subject | 'shared' | null {
  const { doc } = place;
  for (let at = comma - 1; at > Math.max(from, comma - APPOSITION); at--) {
    if (charAt(doc, at) !== ',') continue;
    const found = charAt(doc, at - 1) === ')' ? bracketed(place, at - 1, from) : named(place, at - 1, from);
    if (found) return found;
  }
  return 'shared';
}

function openingBracket({ doc }: Place, at: number, from: number): number {
  for (let open = at; open > from; open--) if (charAt(doc, open) === '(') return open;
  return from;
}

/** "Has been", "will have": the verb in front is the same verb's. */
function isVerbBehind({ doc, words }: Place, end: number, from: number): boolean {
  return phraseEndingAt(doc.tokens, end, from, words.predicates) >= 0;
}

/** Whoever a noun phrase that ends at a token is about. */
function named(place: Place, end: number, from: number): Subject | null {
  const { doc, words, views, at, view, fits } = place;
  const { tokens } = doc;
  if (end < from) return null;
  const mention = mentionEndingAt(view, tokens.ends[end]);
  if (mention) {
    const placed = placedName(place, mention, from);
    if (placed) return heads(place, placed, from) ? subjectIn(place, placed) : null;
    return heads(place, mention, from) ? subjectIn(place, mention) : null;
  }
  const pronoun = taggedAt(tokens, end, end + 1, words.pronouns)?.tag;
  if (pronoun) {
    if (words.expletive?.test(doc.text.slice(tokens.starts[end], view.span[1]).slice(0, 80).toLowerCase())) return null;
    if (pronoun === 'person' && describesPerson(doc, words, view, end)) return null;
    const meant = antecedent(views, at, MEANT[pronoun].filter(fits), tokens.starts[end] ?? 0, (one, view) =>
      isPlaced({ ...place, view }, one),
    );
    return meant ? { entity: meant, implied: true } : null;
  }
  return behindOwner(place, end, from);
}

/** "The Central Prison (CP) has": the name in front of the brackets; where the records do not know that, its short name in them. */
function bracketed(place: Place, closing: number, from: number): Subject | null {
  const long = named(place, openingBracket(place, closing, from) - 1, from);
  if (long && !long.entity.startsWith(UNKNOWN)) return long;
  const mention = mentionEndingAt(place.view, place.doc.tokens.ends[closing - 1]);
  const short = mention ? subjectIn(place, mention) : null;
  return short && !short.entity.startsWith(UNKNOWN) ? short : (long ?? short);
}

/** "Ashgrove in Norland has": the name that another one only tells the place of. */
function placedName(place: Place, { span }: Mention, from: number): Mention | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  const start = tokenAt(tokens, span[0]);
  const before = isPhrase(tokens, start - 1, words.the) ? start - 2 : start - 1;
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  if (preposition <= from) return null;
  const end = preposition - 1;
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
function heads(place: Place, { span, form, type }: Mention, from: number): boolean {
  const { doc, words, view, measured } = place;
  const { tokens } = doc;
  const start = tokenAt(tokens, span[0]);
  if (form === 'description' && (isPhrase(tokens, start, words.another) || isPhrase(tokens, start + 1, words.another)))
    return false;
  let before = start - 1;
  if (isPhrase(tokens, before, words.the) || isPhrase(tokens, before, words.an)) before--;
  if (before < from) return true;
  if (isPhrase(tokens, before, words.clauseOpeners)) return true;
  const preposition = phraseEndingAt(tokens, before, from, words.prepositions);
  // "The population of Norland is": what is measured belongs to it.
  if (preposition >= 0) return measured && type !== 'person' && isPhrase(tokens, before, words.at);
  const beside = mentionEndingAt(view, tokens.ends[before - 1]);
  if (!beside || isPhrase(tokens, from, words.fronted)) return true;
  // "Lumo, Orla have"; not "Changed by Lumo, Orla has".
  const opens = tokenAt(tokens, beside.span[0]) - from <= 1;
  return !(isPhrase(tokens, before, words.and) || (charAt(doc, before) === ',' && opens));
}

/** "Norland's inflation rate", "its population", "the company", "Norland inflation". */
function behindOwner(place: Place, end: number, from: number): Subject | null {
  const { doc, words, views, at, view, fits, measured, nounsAreCapitalised } = place;
  const { tokens } = doc;
  const lower = (token: number) => nounsAreCapitalised || /\p{Ll}/u.test(charAt(doc, token));
  const type = taggedAt(tokens, end, end + 1, words.typeOfNoun)?.tag;
  for (let token = end; token >= from && token > end - NOUN; token--) {
    if (tokens.kinds[token] !== WORD || !(lower(token) || token === from)) return null;
    if (phraseEndingAt(tokens, token, from, words.prepositions) >= 0) return null;
    const before = token - 1;
    if (isToken(tokens, before, 's') && /['’]/.test(charAt(doc, before - 1)))
      return measured ? owner(place, before - 2, end) : null;
    if (/['’]/.test(charAt(doc, before))) return measured ? owner(place, before - 1, end) : null;
    const possessive = taggedAt(tokens, before, token, words.possessives)?.tag;
    if (possessive && before >= from) {
      if (!measured || isPhrase(tokens, end, words.personNouns)) return null;
      const meant = antecedent(views, at, MEANT[possessive].filter(fits), tokens.starts[before] ?? 0);
      return meant ? { entity: meant, implied: true } : null;
    }
    if (isPhrase(tokens, before, words.the) && before >= from) {
      if (!type || !fits(type) || isPhrase(tokens, token, words.another) || isPhrase(tokens, end, words.towns))
        return null;
      const meant = antecedent(views, at, [type], tokens.starts[before] ?? 0);
      return meant ? { entity: meant, implied: true } : null;
    }
    if (before >= from && mentionEndingAt(view, tokens.ends[before]))
      return measured && token === end ? owner(place, before, end) : null;
  }
  return null;
}

function owner(place: Place, last: number, noun: number): Subject | null {
  const { doc, words, view } = place;
  const { tokens } = doc;
  if (isPhrase(tokens, noun, words.personNouns) || isPhrase(tokens, noun, words.bodies)) return null;
  const mention = mentionEndingAt(view, tokens.ends[last]);
  return mention ? subjectIn(place, mention) : null;
}
