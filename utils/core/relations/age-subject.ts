import type { EntityId, Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, phraseEndingAt } from '../text/phrases.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { antecedent } from './antecedent.ts';
import { charAt, type Place, type Subject } from './place.ts';
import type { SentenceView } from './sentence-view.ts';
import { verbAt } from './verbs.ts';

/** Words between an age and the comma before its person: "the 24-year-old driver of the van, Omar Teal". */
const DESCRIPTION = 6;

/** Ways in which a text ties an age to a person it names beside it, surest first. The nearest name is none of them. */
const TIES: readonly ((place: Place) => EntityId | null)[] = [
  nameBehind,
  nameInFront,
  appositionInFront,
  appositionBehind,
];

/** Whose age a figure is, where the grammar says so: "Quist, 43,", "24-year-old Omar Teal", "Pell, the 33-year-old head"; "the 33-year-old" is whoever was spoken of. */
export function ageSubject(place: Place, isAge: boolean): Subject | null {
  for (const tie of TIES) {
    const person = tie(place);
    if (person !== null) return { entity: person, implied: false };
  }
  const meant = isAge ? spokenOf(place) : null;
  return meant ? { entity: meant, implied: true } : null;
}

/** "The 33-year-old scored", "the 33-year-old striker", "la joven de 20 años". */
function spokenOf(place: Place): EntityId | null {
  const { doc, words, views, at, view, first, last, main } = place;
  const { tokens } = doc;
  const noun = personNounAt(place, last) ? last : -1;
  const aged = phraseEndingAt(tokens, first - 1, view.from, words.aged);
  const start = noun < 0 && aged > 0 && personNounAt(place, aged - 1) ? aged - 1 : first;
  if (start === first && noun < 0 && !standsAlone(place)) return null;
  if (!definite(place, start)) return null;
  return antecedent(views, at, ['person'], tokens.starts[start] ?? 0, { main });
}

const personNounAt = ({ doc, words }: Place, at: number): boolean =>
  taggedAt(doc.tokens, at, at + 1, words.typeOfNoun)?.tag === 'person';

/** "The 33-year-old", "cette jeune fille": right in front, or one adjective before it. */
function definite({ doc, words, view }: Place, start: number): boolean {
  const { tokens } = doc;
  for (let at = start - 1; at >= Math.max(view.from, start - 2); at--) {
    if (isPhrase(tokens, at, words.the)) return !isPhrase(tokens, at - 1, words.compared);
    if (isPhrase(tokens, at, words.an) || tokens.kinds[at] === PUNCTUATION) return false;
  }
  return false;
}

/** Whether an age is a noun by itself: a verb, a mark or a little word follows, no other noun. */
function standsAlone(place: Place): boolean {
  const { doc, words, view, last, nounsAreCapitalised } = place;
  const { tokens } = doc;
  if (nounsAreCapitalised && /\p{Ll}/u.test(doc.text.slice(...place.span).replace(/^[\d\s.,-]+/, '')[0] ?? 'a'))
    return false;
  if (last >= view.to || tokens.kinds[last] === PUNCTUATION) return charAt(doc, last) !== '-';
  if (verbAt(place, last, view.from, view.to)) return true;
  return [words.prepositions, words.relatives, words.and, words.adverbs].some((list) => isPhrase(tokens, last, list));
}

/** "24-year-old Omar Teal". */
function nameBehind({ doc, view, last }: Place): EntityId | null {
  return personAt(view, doc.tokens.starts[last])?.entity ?? null;
}

/** "Omar Teal, 24," "Omar Teal (24)", "Omar Teal is 24", "Omar Teal, de 24 años,". */
function nameInFront({ doc, words, view, first, last }: Place): EntityId | null {
  const { tokens } = doc;
  const aged = phraseEndingAt(tokens, first - 1, view.from, words.aged);
  let at = (aged < 0 ? first : aged) - 1;
  const set = charAt(doc, at);
  if (',('.includes(set)) {
    at--;
    if (!',.;:)]'.includes(charAt(doc, last)) && last < view.to && !isPhrase(tokens, last, words.and)) return null;
  } else if (aged < 0) return null;
  if (charAt(doc, at) === '.') at--;
  return personEndingAt(view, tokens.ends[at])?.entity ?? null;
}

/** "Joan Pell, the 33-year-old head of the clinic", "Joan Pell, maestra de 33 años". */
function appositionInFront({ doc, words, view, first }: Place): EntityId | null {
  const { tokens } = doc;
  const isArticle = (at: number) => isPhrase(tokens, at, words.the) || isPhrase(tokens, at, words.an);
  let comma = isArticle(first - 1) ? first - 2 : -1;
  const aged = phraseEndingAt(tokens, first - 1, view.from, words.aged);
  for (let at = aged - 1; comma < 0 && at > Math.max(view.from, aged - DESCRIPTION); at--) {
    if (charAt(doc, at) === ',') comma = at;
    // "Father of a boy of 4": somebody else's.
    else if (tokens.kinds[at] === PUNCTUATION || isArticle(at) || isPhrase(tokens, at, words.relatives)) return null;
  }
  return comma > 0 && charAt(doc, comma) === ','
    ? (personEndingAt(view, tokens.ends[comma - 1])?.entity ?? null)
    : null;
}

/** "The 24-year-old driver, Omar Teal,"; not "like a 90-year-old man, ...". */
function appositionBehind({ doc, words, view, first, last }: Place): EntityId | null {
  const { tokens } = doc;
  const article = isPhrase(tokens, first - 1, words.the) || isPhrase(tokens, first - 1, words.an);
  if (article && isPhrase(tokens, first - 2, words.compared)) return null;
  for (let at = last; at < Math.min(view.to, last + DESCRIPTION + 1); at++) {
    if (charAt(doc, at) === ',') return personAt(view, tokens.starts[at + 1])?.entity ?? null;
    if (tokens.kinds[at] === PUNCTUATION && charAt(doc, at) !== '-') return null;
  }
  return null;
}

const personAt = (view: SentenceView, start: number | undefined): Mention | undefined =>
  start === undefined
    ? undefined
    : near(view.mentions, start).find(({ span, type }) => type === 'person' && span[0] === start);

const personEndingAt = (view: SentenceView, end: number | undefined): Mention | undefined =>
  end === undefined
    ? undefined
    : near(view.mentions, end).find(({ span, type }) => type === 'person' && span[1] === end);
