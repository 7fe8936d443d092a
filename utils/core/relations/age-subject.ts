import type { SubjectWords } from '../lang/subject-words.ts';
import type { EntityId, Mention } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, phraseEndingAt, tokenRange } from '../text/phrases.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words between an age and the comma before its person: "the 24-year-old driver of the van, Omar Teal". */
const DESCRIPTION = 6;

interface Age {
  readonly doc: Doc;
  readonly words: SubjectWords;
  readonly view: SentenceView;
  /** Tokens `[first, last)` of the age. */
  readonly first: number;
  readonly last: number;
}

/** Ways in which a text ties an age to its person, surest first. The nearest name is none of them. */
const TIES: readonly ((age: Age) => EntityId | null)[] = [nameBehind, nameInFront, appositionInFront, appositionBehind];

/** Whose age stands at a span, where the grammar says so: "Quist, 43,", "24-year-old Omar Teal", "Pell, the 33-year-old head". */
export function ageSubject(doc: Doc, words: SubjectWords, view: SentenceView, span: Span): EntityId | null {
  const [first, last] = tokenRange(doc.tokens, span);
  const age = { doc, words, view, first, last };
  for (const tie of TIES) {
    const person = tie(age);
    if (person !== null) return person;
  }
  return null;
}

/** "24-year-old Omar Teal". */
function nameBehind({ doc, view, last }: Age): EntityId | null {
  return personAt(view, doc.tokens.starts[last])?.entity ?? null;
}

/** "Omar Teal, 24," "Omar Teal (24)", "Omar Teal is 24", "Omar Teal, de 24 años,". */
function nameInFront({ doc, words, view, first, last }: Age): EntityId | null {
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
function appositionInFront({ doc, words, view, first }: Age): EntityId | null {
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
function appositionBehind({ doc, words, view, first, last }: Age): EntityId | null {
  const { tokens } = doc;
  const article = isPhrase(tokens, first - 1, words.the) || isPhrase(tokens, first - 1, words.an);
  if (article && isPhrase(tokens, first - 2, words.compared)) return null;
  for (let at = last; at < Math.min(view.to, last + DESCRIPTION + 1); at++) {
    if (charAt(doc, at) === ',') return personAt(view, tokens.starts[at + 1])?.entity ?? null;
    if (tokens.kinds[at] === PUNCTUATION && charAt(doc, at) !== '-') return null;
  }
  return null;
}

const charAt = ({ tokens, text }: Doc, at: number): string => text[tokens.starts[at] ?? text.length] ?? ' ';

const personAt = (view: SentenceView, start: number | undefined): Mention | undefined =>
  start === undefined
    ? undefined
    : near(view.mentions, start).find(({ span, type }) => type === 'person' && span[0] === start);

const personEndingAt = (view: SentenceView, end: number | undefined): Mention | undefined =>
  end === undefined
    ? undefined
    : near(view.mentions, end).find(({ span, type }) => type === 'person' && span[1] === end);
