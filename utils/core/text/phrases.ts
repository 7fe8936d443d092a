import type { Span } from '../model/span.ts';
import { listed, PhraseList } from './lexicon.ts';
import { hashWord, type Tokens, tokenAt } from './tokens.ts';

/** Words and runs of words. */
export type Phrases = PhraseList;

/** Takes comma-separated lists: `phrases('said, according to')`. Case does not matter; either apostrophe is read. */
export const phrases = (...lists: readonly string[]): Phrases => new PhraseList(listed(lists));

/** How many tokens of the longest phrase begin at token `at` and end before token `end`; 0 where none does. */
export const phraseLength = (tokens: Tokens, at: number, end: number, words: Phrases): number =>
  words.lengthAt(tokens, at, end);

/** Whether the one token at `at` is among the phrases. */
export const isPhrase = (tokens: Tokens, at: number, words: Phrases): boolean => words.lengthAt(tokens, at, at + 1) > 0;

/** First token of the phrase that ends with token `last`, looking back no further than `from`; -1 where none does. */
export function phraseEndingAt(tokens: Tokens, last: number, from: number, words: Phrases): number {
  for (let at = Math.max(from, last - 4); at <= last; at++) {
    if (phraseLength(tokens, at, last + 1, words) === last + 1 - at) return at;
  }
  return -1;
}

/** The tokens of a span as a half-open range. */
export function tokenRange(tokens: Tokens, [start, end]: Span): readonly [from: number, to: number] {
  const from = tokenAt(tokens, start);
  let to = tokenAt(tokens, end);
  if ((tokens.starts[to] ?? end) < end) to++;
  return [from, Math.max(from, to)];
}

/** Whether the token is exactly these characters, whatever their case. */
export const isToken = (tokens: Tokens, at: number, word: string): boolean =>
  at >= 0 && at < tokens.count && tokens.hashes[at] === hashWord(word);
