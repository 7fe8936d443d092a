import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { tokenRange } from '../../text/phrases.ts';
import { NUMBER, WORD } from '../../text/tokens.ts';

/** Tokens of a sentence that are looked at: a sentence may be a whole book. */
const AT_MOST = 300;
/** Stands for every number. */
const ANY_NUMBER = 0x6e756d;
const NOTHING = 0x656e64;

/**
 * What the check-worthiness model sees of a sentence: words and pairs of words (all numbers alike), first letters and
 * endings of long words, how it begins and ends, and its shape: length, numbers, capitals, commas. Each as a bucket of
 * 2^`bits`, without repeats.
 */
export function worthFeatures({ text, tokens }: Doc, sentence: Span, bits: number): number[] {
  const mask = 2 ** bits - 1;
  const [from, end] = tokenRange(tokens, sentence);
  const to = Math.min(end, from + AT_MOST);
  const features = new Set<number>();
  const add = (kind: number, a: number, b = 0) => features.add(mix(mix(a, b), kind) & mask);
  const hashAt = (at: number) => (at >= to ? NOTHING : tokens.kinds[at] === NUMBER ? ANY_NUMBER : tokens.hashes[at]!);
  let words = 0;
  let numbers = 0;
  let capitals = 0;
  let commas = 0;
  for (let at = from; at < to; at++) {
    add(1, hashAt(at));
    add(2, hashAt(at), hashAt(at + 1));
    const start = tokens.starts[at]!;
    if (tokens.kinds[at] === NUMBER) numbers++;
    else if (tokens.kinds[at] === WORD) {
      words++;
      const word = text.slice(start, tokens.ends[at]).toLowerCase();
      if (at > from && word[0] !== text[start] && word !== 'i') capitals++;
      if (word.length > 4) add(3, hashOf(word.slice(0, 4)));
      add(4, hashOf(word.slice(-3)));
    } else if (text[start] === ',') commas++;
  }
  const length = Math.min(7, Math.floor(Math.log2(words + 1) * 1.5));
  add(5, hashAt(from));
  add(6, to > from ? hashAt(to - 1) : NOTHING);
  add(7, length, numbers > 0 ? 1 : 0);
  add(8, Math.min(4, numbers));
  add(9, Math.min(4, capitals));
  add(10, Math.min(4, commas));
  return [...features];
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x27d4eb2f), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i++) hash = mix(hash, letters.charCodeAt(i));
  return hash;
}
