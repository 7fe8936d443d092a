/* What stands behind "according to" or "said", read word by word. */
import type { Mention } from '../model/entity.ts';
import { near } from '../text/in-span.ts';
import { isPhrase } from '../text/phrases.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import type { Sentence } from './sentence.ts';
import { describes, nounAt, owns, pastEnd, type SpeakingNoun, speaks } from './speaker.ts';

/** How many tokens a speaker's name and title may take. */
export const REACH = 16;

/** What stands behind "according to" or "said": the head up to the first preposition, and whose it is behind that. */
export interface NounPhrase {
  readonly end: number;
  readonly person: Mention | null;
  /** The last name in the head that is no person. */
  readonly other: Mention | null;
  readonly noun: SpeakingNoun | null;
  /** "The spokesman of Northbank", "a report by the ministry". */
  readonly owner: Mention | null;
}

/** The phrase that begins with token `first`. */
export const readPhrase = (sentence: Sentence, first: number): NounPhrase => new PhraseReader(sentence, first).read();

class PhraseReader {
  readonly #sentence: Sentence;
  readonly #first: number;
  #at: number;
  /** False behind the preposition that says whose the head is. */
  #inHead = true;
  #person: Mention | null = null;
  #other: Mention | null = null;
  #owner: Mention | null = null;
  #noun: SpeakingNoun | null = null;

  constructor(sentence: Sentence, first: number) {
    this.#sentence = sentence;
    this.#first = first;
    this.#at = first;
  }

  read(): NounPhrase {
    const limit = Math.min(this.#sentence.to, this.#first + REACH);
    while (this.#at < limit && !endsSource(this.#sentence, this.#at)) if (!this.#readOn()) break;
    return { end: this.#at, person: this.#person, other: this.#other, noun: this.#noun, owner: this.#owner };
  }

  /** Reads the next word or name; false where the phrase ends. */
  #readOn(): boolean {
    const { doc, words } = this.#sentence;
    const mention = mentionAround(this.#sentence, this.#at);
    if (mention && !owns(this.#sentence, mention) && !describes(this.#sentence, mention))
      return this.#readName(mention);
    const isJoiner = isPhrase(doc.tokens, this.#at, words.joiners);
    const isPreposition = isJoiner || isPhrase(doc.tokens, this.#at, words.prepositions);
    if (isPreposition && this.#at > this.#first) return this.#readPreposition(isJoiner);
    return this.#inHead ? this.#readHead() : this.#readWhose();
  }

  #readName(mention: Mention): boolean {
    if (!this.#inHead) this.#owner ??= mention;
    else if (mention.type === 'person') this.#person = mention;
    else this.#other = mention;
    this.#at = Math.max(this.#at + 1, pastEnd(this.#sentence, mention));
    return this.#person === null && this.#owner === null;
  }

  /** What stands behind another preposition than "of" and "for" is no part of the source: "laut dem Unternehmen in Europa". */
  #readPreposition(isJoiner: boolean): boolean {
    const hasHead = this.#noun !== null || this.#other !== null;
    if (hasHead && !isJoiner && this.#noun?.kind !== 'document') return false;
    if (hasHead) this.#inHead = false;
    this.#at++;
    return true;
  }

  #readHead(): boolean {
    const here = nounAt(this.#sentence, this.#at, this.#sentence.to);
    if (this.#isItsDocument(here)) return false;
    const isHead = here !== null && !(this.#noun?.kind === 'document' && here.kind === 'role');
    if (isHead) this.#noun = here;
    this.#at = Math.max(this.#at + 1, isHead ? here.to : 0);
    return true;
  }

  #readWhose(): boolean {
    const whose = nounAt(this.#sentence, this.#at, this.#sentence.to);
    if (this.#isItsDocument(whose)) return false;
    if (whose && this.#noun?.kind === 'role') this.#noun = { kind: 'role', to: whose.to };
    this.#at++;
    return true;
  }

  /** "The ministry in a statement": the ministry speaks. "A survey of residents": the survey. */
  #isItsDocument(noun: SpeakingNoun | null): boolean {
    return noun?.kind === 'document' && this.#noun?.kind === 'role';
  }
}

function mentionAround({ doc: { tokens }, mentions }: Sentence, at: number): Mention | undefined {
  const [start = 0, end = 0] = [tokens.starts[at], tokens.ends[at]];
  return near(mentions, start).find((one) => one.span[0] <= start && one.span[1] >= end && speaks(one));
}

/** A source ends with punctuation, a verb of speech or a clause about it. */
export function endsSource({ doc, words }: Sentence, at: number): boolean {
  const { tokens, text } = doc;
  if (tokens.kinds[at] === PUNCTUATION && !"'’.-&".includes(text[tokens.starts[at] ?? 0] ?? ' ')) return true;
  if (isPhrase(tokens, at, words.verbs)) return true;
  return isPhrase(tokens, at, words.relatives) && !isPhrase(tokens, at, words.articles);
}
