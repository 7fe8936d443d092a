import type { Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase, isToken, phraseLength } from '../text/phrases.ts';
import { PUNCTUATION, WORD } from '../text/tokens.ts';
import { isAfterQuote } from './quote-marks.ts';
import type { Sentence } from './sentence.ts';
import {
  describes,
  firstToken,
  kindOf,
  mentionStarting,
  nounAt,
  owns,
  pastEnd,
  pronounSpeaker,
  type Speaker,
  type SpeakingNoun,
  speaker,
  speaks,
} from './speaker.ts';

/** How many tokens a speaker's name and title may take. */
const REACH = 16;

/** What stands behind "according to" or "said": the head up to the first preposition, and whose it is behind that. */
interface NounPhrase {
  readonly end: number;
  readonly person: Mention | null;
  /** The last name in the head that is no person. */
  readonly other: Mention | null;
  readonly noun: SpeakingNoun | null;
  /** "The spokesman of Northbank", "a report by the ministry". */
  readonly owner: Mention | null;
}

/** The speaker whose words begin with token `first`: after "according to". Null where nobody is recognised. */
export function speakerAfter(sentence: Sentence, first: number): Speaker | null {
  const { doc, words } = sentence;
  if (isPhrase(doc.tokens, first, words.pronouns)) return pronounSpeaker(first, first + 1);
  const phrase = readPhrase(sentence, first);
  const { person, other, noun, owner } = phrase;
  const named = inApposition(sentence, phrase.end);
  // "The mayor, Ann Poole": a description, and the name behind it.
  if (named && person?.form === 'description') return speaker(first, pastEnd(sentence, named), 'named', named.entity);
  if (person && !(noun?.kind === 'document' && noun.to <= firstToken(sentence, person)))
    return speaker(first, pastEnd(sentence, person), kindOf(person), person.entity);
  if (noun && !outlasts(sentence, other, noun)) {
    const last = owner ?? other;
    const to = Math.max(noun.to, last ? pastEnd(sentence, last) : 0);
    if (named && noun.kind === 'role') return speaker(first, pastEnd(sentence, named), 'named', named.entity);
    return speaker(first, to, noun.kind, owner?.entity ?? (other?.type === 'place' ? null : (other?.entity ?? null)));
  }
  return other ? speaker(first, pastEnd(sentence, other), kindOf(other), other.entity) : null;
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

function readPhrase(sentence: Sentence, first: number): NounPhrase {
  const { doc, words, to } = sentence;
  const { tokens } = doc;
  let person: Mention | null = null;
  let other: Mention | null = null;
  let owner: Mention | null = null;
  let noun: SpeakingNoun | null = null;
  let inHead = true;
  let at = first;
  while (at < to && at < first + REACH && !endsSource(sentence, at)) {
    const mention = mentionAround(sentence, at);
    if (mention && !owns(sentence, mention) && !describes(sentence, mention)) {
      if (!inHead) owner ??= mention;
      else if (mention.type === 'person') person = mention;
      else other = mention;
      at = Math.max(at + 1, pastEnd(sentence, mention));
      if (person || owner) break;
      continue;
    }
    const isJoiner = isPhrase(tokens, at, words.joiners);
    const begins = isJoiner || isPhrase(tokens, at, words.prepositions);
    if (at > first && begins) {
      const has = noun !== null || other !== null;
      // What stands behind another preposition is no part of the source: "laut dem Unternehmen in Europa".
      if (has && !isJoiner && noun?.kind !== 'document') break;
      if (has) inHead = false;
    } else if (inHead) {
      const here = nounAt(sentence, at, to);
      // "The ministry in a statement": the ministry speaks. "A survey of residents": the survey.
      if (here?.kind === 'document' && noun?.kind === 'role') break;
      if (here && !(noun?.kind === 'document' && here.kind === 'role')) {
        noun = here;
        at = Math.max(at + 1, here.to);
        continue;
      }
    } else {
      const whose = nounAt(sentence, at, to);
      if (whose?.kind === 'document' && noun?.kind === 'role') break;
      if (whose && noun?.kind === 'role') noun = { kind: noun.kind, to: whose.to };
    }
    at++;
  }
  return { end: at, person, other, noun, owner };
}

/** "The U.S. embassy" is a noun; "spokesman Northbank" a name behind a noun that tells nothing more. */
function outlasts(sentence: Sentence, other: Mention | null, noun: SpeakingNoun): boolean {
  if (!other || noun.kind === 'document') return false;
  return noun.kind === 'unnamed' || firstToken(sentence, other) >= noun.to;
}

function mentionAround({ doc: { tokens }, mentions }: Sentence, at: number): Mention | undefined {
  return near(mentions, tokens.starts[at]!).find(
    (one) => one.span[0] <= tokens.starts[at]! && one.span[1] >= tokens.ends[at]! && speaks(one),
  );
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
  at >= to || (tokens.kinds[at] === PUNCTUATION && '.,:;!?”»"'.includes(text[tokens.starts[at]!]!));

/** A source ends with punctuation, a verb of speech or a clause about it. */
function endsSource({ doc, words }: Sentence, at: number): boolean {
  const { tokens, text } = doc;
  if (tokens.kinds[at] === PUNCTUATION && !"'’.-&".includes(text[tokens.starts[at]!]!)) return true;
  if (isPhrase(tokens, at, words.verbs)) return true;
  return isPhrase(tokens, at, words.relatives) && !isPhrase(tokens, at, words.articles);
}
