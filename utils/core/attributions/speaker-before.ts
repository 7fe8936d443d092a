import type { Mention } from '../model/entity.ts';
import { isPhrase, isToken, type Phrases, phraseEndingAt } from '../text/phrases.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { Sentence } from './sentence.ts';
import {
  describes,
  firstToken,
  kindOf,
  mentionEnding,
  mentionStarting,
  owns,
  pastEnd,
  pronounSpeaker,
  type Speaker,
  speaker,
  speaks,
  wordAt,
} from './speaker.ts';

/** The speaker whose last word is token `last` (before a verb). Null where nobody is recognised. */
export function speakerBefore(sentence: Sentence, last: number): Speaker | null {
  const { doc, words, from, mentions } = sentence;
  const { tokens } = doc;
  const at = skipBetween(sentence, last);
  if (at < from) return null;
  if (isToken(tokens, at, ',')) return speakerInCommas(sentence, at);
  const mention = mentionEnding(mentions, tokens.ends[at]!);
  if (mention && describes(sentence, mention)) return commonNoun(sentence, firstToken(sentence, mention) - 1);
  if (mention) return ofMention(sentence, mention);
  if (isPhrase(tokens, at, words.pronouns)) return pronounSpeaker(at, at + 1);
  return commonNoun(sentence, at);
}

/** Past "also", "has", "on Tuesday" and adverbs of manner, backwards. */
function skipBetween(sentence: Sentence, last: number): number {
  const { doc, words, from } = sentence;
  let at = last;
  while (at >= from && at > last - 7) {
    const when = phraseEndingAt(doc.tokens, at, Math.max(from, at - 4), words.when);
    if (when > from) at = when - 1;
    else if (isPhrase(doc.tokens, at, words.between) || isAdverb(sentence, at)) at--;
    else break;
  }
  return at;
}

/** "Smith, the mayor of York, said", "the country's president, Mara Quist, said"; of two names the one its clause begins with. */
function speakerInCommas(sentence: Sentence, closing: number): Speaker | null {
  const comma = openingComma(sentence, closing);
  if (comma === null) return null;
  const opening = mentionStarting(sentence, sentence.from);
  const named = personInCommas(sentence, closing);
  if (opening?.type === 'person' && isToken(sentence.doc.tokens, pastEnd(sentence, opening), ','))
    return ofMention(sentence, opening);
  if (named) return ofMention(sentence, named);
  return speakerBefore(sentence, comma - 1);
}

function ofMention(sentence: Sentence, mention: Mention): Speaker | null {
  if (!speaks(mention) || owns(sentence, mention)) return null;
  const { doc, words, from } = sentence;
  const { tokens } = doc;
  const first = firstToken(sentence, mention);
  const to = pastEnd(sentence, mention);
  // "a spokesman for Rubio", "a report by the ministry": the role or the document speaks.
  let at = first - 1;
  while (at >= from && isPhrase(tokens, at, words.articles)) at--;
  if (at > from && isPhrase(tokens, at, words.joiners)) {
    const noun = commonNoun(sentence, at - 1);
    // "Officials in Brussels": a place where they are does not speak.
    if (noun)
      return { ...noun, to, entity: mention.type === 'place' && isToken(tokens, at, 'in') ? null : mention.entity };
  }
  // "Engineers beside Lake Orla have confirmed": what stands behind a preposition is no subject.
  if (at >= from && isLed(sentence, at)) return null;
  return speaker(first, to, kindOf(mention), mention.entity);
}

/** Whether token `at` makes what follows it part of something else; "after" and "before" may as well begin a clause. */
const isLed = ({ doc: { tokens }, words }: Sentence, at: number): boolean =>
  (isPhrase(tokens, at, words.prepositions) || isPhrase(tokens, at, words.joiners)) &&
  !isPhrase(tokens, at, words.clauseOpeners);

/** A role, a document or unnamed people whose noun ends with token `last`: "officials", "a new report". */
function commonNoun(sentence: Sentence, last: number): Speaker | null {
  const { doc, words, from } = sentence;
  const { tokens } = doc;
  for (const [kind, nouns] of [
    ['unnamed', words.unnamed],
    ['role', words.roles],
    ['document', words.documents],
  ] as const) {
    const first = phraseEndingAt(tokens, last, from, nouns);
    if (first < 0) continue;
    let start = first;
    while (
      start > from &&
      start > first - 4 &&
      tokens.kinds[start - 1] !== PUNCTUATION &&
      !endsBackwards(sentence, start - 1)
    ) {
      start--;
      if (isPhrase(tokens, start, words.determiners)) break;
    }
    const member = kind === 'role' ? memberOf(sentence, first) : null;
    if (member) return speaker(firstToken(sentence, member), last + 1, 'named', member.entity);
    return speaker(start, last + 1, kind, null);
  }
  return null;
}

/** For "Ana Quist of the Harbour Workers' Union": the person before the body whose name ends at `noun`. */
function memberOf(sentence: Sentence, noun: number): Mention | null {
  const { doc, words, from, mentions } = sentence;
  const { tokens } = doc;
  for (let at = noun - 1; at > from && at > noun - 8; at--) {
    if (isPhrase(tokens, at, words.joiners)) {
      const person = mentionEnding(mentions, tokens.ends[at - 1]!);
      if (person) return person.type === 'person' ? person : null;
    } else if (isPhrase(tokens, at, words.articles)) continue;
    else if (!/^[\p{Lu}'’.&-]/u.test(wordAt(sentence, at))) return null;
  }
  return null;
}

/** Before a verb that always reports speech, any common noun speaks: "the shopkeeper said", "one resident of the block said". */
export function anybodyBefore(sentence: Sentence, last: number): Speaker | null {
  const { doc, words, from } = sentence;
  const { tokens } = doc;
  if (!words.anybodyLeads) return null;
  const at = skipBetween(sentence, last);
  if (at < from || !/^\p{Ll}{3,}$/u.test(wordAt(sentence, at)) || isPhrase(tokens, at, words.nobody)) return null;
  const start = determinerBefore(sentence, at);
  if (start === null) return null;
  const isLedBy = (words: Phrases): boolean => start > from && isPhrase(tokens, start - 1, words);
  if (isLedBy(words.joiners)) {
    const head = commonNoun(sentence, start - 2) ?? anybodyBefore(sentence, start - 2);
    return head && { ...head, to: at + 1 };
  }
  return isLedBy(words.prepositions) ? null : speaker(start, at + 1, 'role', null);
}

/** The determiner of the noun at a token, with nothing but a few words between. */
function determinerBefore(sentence: Sentence, noun: number): number | null {
  const { doc, words, from } = sentence;
  for (let at = noun - 1; at >= Math.max(from, noun - 4); at--) {
    if (isPhrase(doc.tokens, at, words.determiners)) return at;
    if (!/^[\p{L}-]+$/u.test(wordAt(sentence, at)) || endsBackwards(sentence, at)) return null;
  }
  return null;
}

const endsBackwards = ({ doc, words }: Sentence, at: number): boolean =>
  isPhrase(doc.tokens, at, words.verbs) ||
  isPhrase(doc.tokens, at, words.joiners) ||
  isPhrase(doc.tokens, at, words.clauseOpeners) ||
  isPhrase(doc.tokens, at, words.prepositions);

const isAdverb = (sentence: Sentence, at: number): boolean => {
  const ending = sentence.words.adverbEnding;
  if (!ending) return false;
  const word = wordAt(sentence, at);
  return word.length > ending.length + 2 && word.endsWith(ending) && /^\p{Ll}+$/u.test(word);
};

/** For "the country's president, Mara Quist, said": the person between the commas. */
function personInCommas(sentence: Sentence, closing: number): Mention | null {
  const { doc, mentions } = sentence;
  const mention = mentionEnding(mentions, doc.tokens.ends[closing - 1] ?? -1);
  if (mention?.type !== 'person') return null;
  return isToken(doc.tokens, firstToken(sentence, mention) - 1, ',') ? mention : null;
}

/** For "Smith, the mayor of York, said": the comma before the aside that ends at `closing`; nothing quoted lies between. */
function openingComma({ doc, from }: Sentence, closing: number): number | null {
  for (let at = closing - 1; at > from && at > closing - 25; at--) {
    if (isToken(doc.tokens, at, ',')) return at;
    if (QUOTES.includes(doc.text[doc.tokens.starts[at]!]!)) return null;
  }
  return null;
}

const QUOTES = '“”„«»"';
