import type { Span } from '../model/span.ts';
import { hashWord, type Tokens, tokenAt, tokenize } from './tokens.ts';

/** Words and runs of words, found by the hashes of their tokens. */
export interface Phrases {
  /** By the hash of the first token: the hashes that must follow it, longest first. */
  readonly rests: ReadonlyMap<number, readonly (readonly number[])[]>;
}

const CURLY = /['’]/g;

/** Takes comma-separated lists: `phrases('said, according to')`. Case does not matter; either apostrophe is read. */
export function phrases(...lists: readonly string[]): Phrases {
  const rests = new Map<number, number[][]>();
  for (const list of lists) {
    for (const entry of list.split(',')) {
      const phrase = entry.trim();
      if (!phrase) continue;
      for (const form of new Set([phrase.replace(CURLY, "'"), phrase.replace(CURLY, '’')])) {
        const [first, ...rest] = tokenize(form).hashes;
        const known = rests.get(first!);
        if (known) known.push(rest);
        else rests.set(first!, [rest]);
      }
    }
  }
  for (const known of rests.values()) known.sort((a, b) => b.length - a.length);
  return { rests };
}

/** How many tokens of the longest phrase begin at token `at` and end before token `end`; 0 where none does. */
export function phraseLength(tokens: Tokens, at: number, end: number, { rests }: Phrases): number {
  if (at < 0 || at >= end) return 0;
  const known = rests.get(tokens.hashes[at]!);
  if (!known) return 0;
  for (const rest of known) {
    if (at + rest.length < end && rest.every((hash, i) => tokens.hashes[at + 1 + i] === hash)) return rest.length + 1;
  }
  return 0;
}

/** Whether the one token at `at` is among the phrases. */
export const isPhrase = (tokens: Tokens, at: number, words: Phrases): boolean =>
  phraseLength(tokens, at, at + 1, words) > 0;

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
  if (to < tokens.count && tokens.starts[to]! < end) to++;
  return [from, Math.max(from, to)];
}

/** Whether the token is exactly these characters, whatever their case. */
export const isToken = (tokens: Tokens, at: number, word: string): boolean =>
  at >= 0 && at < tokens.count && tokens.hashes[at] === hashWord(word);
