import type { Mention } from '../model/entity.ts';
import { isPhrase, isToken, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, WORD } from '../text/tokens.ts';
import { endsSource, type NounPhrase, REACH, readPhrase } from './noun-phrase.ts';
import { isAfterQuote } from './quote-marks.ts';
import type { Sentence } from './sentence.ts';
import {
  firstToken,
  kindOf,
  mentionStarting,
  pastEnd,
  pronounSpeaker,
  type Speaker,
  type SpeakingNoun,
  speaker,
} from './speaker.ts';

/** The speaker whose words begin with token `first`: after "according to". Null where nobody is recognised. */
export function speakerAfter(sentence: Sentence, first: number): Speaker | null {
  const { doc, words } = sentence;
  if (isPhrase(doc.tokens, first, words.pronouns)) return pronounSpeaker(first, first + 1);
  const phrase = readPhrase(sentence, first);
  const { person, other, noun } = phrase;
  const named = inApposition(sentence, phrase.end);
  // "The mayor, Ann Poole": a description, and the name behind it.
  if (named && person?.form === 'description') return speaker(first, pastEnd(sentence, named), 'named', named.entity);
  if (person && !(noun?.kind === 'document' && noun.to <= firstToken(sentence, person)))
    return speaker(first, pastEnd(sentence, person), kindOf(person), person.entity);
  if (noun && !outlasts(sentence, other, noun)) {
    if (named && noun.kind === 'role') return speaker(first, pastEnd(sentence, named), 'named', named.entity);
    return speakerByNoun(sentence, first, phrase, noun);
  }
  return other ? speaker(first, pastEnd(sentence, other), kindOf(other), other.entity) : null;
}

/** "The ministry of Norvale", "a report by the union": a noun, and whose it is; a place is nobody's owner. */
function speakerByNoun(sentence: Sentence, first: number, { owner, other }: NounPhrase, noun: SpeakingNoun): Speaker {
  const last = owner ?? other;
  const to = Math.max(noun.to, last ? pastEnd(sentence, last) : 0);
  const whose = owner?.entity ?? (other?.type === 'place' ? null : other?.entity);
  return speaker(first, to, noun.kind, whose ?? null);
}

/**
 * The speaker behind a verb of speech, past a day or an adverb. A preposition right behind the verb begins no speaker: then only
 * a title with its name counts ("dijo al llegar a Francia la alcaldesa Ana Soler"), and where nobody is named, a noun with its
 * determiner ("sighed the shopkeeper").
 */
export function speakerBehindVerb(sentence: Sentence, verb: number, past: number): Speaker | null {
  const { doc, words } = sentence;
  const first = skipWhen(sentence, past);
  if (!isPhrase(doc.tokens, first, words.prepositions) && !isOpenPreposition(sentence, first)) {
    const found = speakerAfter(sentence, first);
    if (found) return found;
    const anybody = anybodyFrom(sentence, first);
    if (anybody && (isAfterQuote(sentence, verb) || endsClause(sentence, anybody.to))) return anybody;
  }
  for (let at = first; at < Math.min(sentence.to, first + REACH) && !endsSource(sentence, at); at++) {
    const noun = phraseLength(doc.tokens, at, sentence.to, words.roles);
    const named = noun ? mentionStarting(sentence, at + noun) : undefined;
    if (named?.type === 'person') return speaker(at, pastEnd(sentence, named), 'named', named.entity);
  }
  return null;
}

/** Days, adverbs and the like between a verb and its speaker. */
function skipWhen({ doc: { tokens }, words, to }: Sentence, at: number): number {
  for (let i = 0; i < 3; i++) {
    const length = phraseLength(tokens, at, to, words.when);
    if (!length) break;
    at += length;
  }
  return at;
}

/** A word that no speaker begins with though the prepositions leave it out: "a", "refiriéndose", "dass". */
function isOpenPreposition({ doc: { tokens }, words }: Sentence, at: number): boolean {
  return (
    isPhrase(tokens, at, words.nobody) ||
    (isPhrase(tokens, at, words.relatives) && !isPhrase(tokens, at, words.articles))
  );
}

/** "The U.S. embassy" is a noun; "spokesman Northbank" a name behind a noun that tells nothing more. */
function outlasts(sentence: Sentence, other: Mention | null, noun: SpeakingNoun): boolean {
  if (!other || noun.kind === 'document') return false;
  return noun.kind === 'unnamed' || firstToken(sentence, other) >= noun.to;
}

/** For "the head of the institute, Tomás Arce": the person right behind the next comma, alone between it and the next mark. */
function inApposition(sentence: Sentence, from: number): Mention | null {
  const { tokens } = sentence.doc;
  let comma = from;
  while (comma < from + 4 && tokens.kinds[comma] === WORD && !endsSource(sentence, comma)) comma++;
  if (!isToken(tokens, comma, ',')) return null;
  const named = mentionStarting(sentence, comma + 1);
  if (named?.type !== 'person') return null;
  const after = pastEnd(sentence, named);
  return after >= sentence.to || tokens.kinds[after] !== WORD ? named : null;
}

/** "The shopkeeper", "eine Anwohnerin": a determiner and one to three words up to a mark or a preposition. */
function anybodyFrom(sentence: Sentence, first: number): Speaker | null {
  const { doc, words, to } = sentence;
  const { tokens } = doc;
  if (!isPhrase(tokens, first, words.determiners)) return null;
  let at = first + 1;
  while (at < to && at < first + 4 && tokens.kinds[at] === WORD && !isPhrase(tokens, at, words.prepositions)) {
    if (isPhrase(tokens, at, words.nobody)) break;
    at++;
  }
  if (at === first + 1) return null;
  const named = inApposition(sentence, at);
  if (named) return speaker(first, pastEnd(sentence, named), 'named', named.entity);
  return speaker(first, at, 'role', null);
}

/** Whether a clause ends before token `at`. */
export const endsClause = ({ doc: { tokens, text }, to }: Sentence, at: number): boolean =>
  at >= to || (tokens.kinds[at] === PUNCTUATION && '.,:;!?”»"'.includes(text[tokens.starts[at] ?? 0] ?? ' '));
