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
  const hashAt = (at: number) => {
    if (at >= to) return NOTHING;
    return tokens.kinds[at] === NUMBER ? ANY_NUMBER : (tokens.hashes[at] ?? NOTHING);
  };
  for (let at = from; at < to; at++) {
    add(1, hashAt(at));
    add(2, hashAt(at), hashAt(at + 1));
    if (tokens.kinds[at] !== WORD) continue;
    const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
    if (word.length > 4) add(3, hashOf(word.slice(0, 4)));
    add(4, hashOf(word.slice(-3)));
  }
  const { words, numbers, capitals, commas } = shapeOf(text, tokens, from, to);
  const length = Math.min(7, Math.floor(Math.log2(words + 1) * 1.5));
  add(5, hashAt(from));
  add(6, to > from ? hashAt(to - 1) : NOTHING);
  add(7, length, numbers > 0 ? 1 : 0);
  add(8, Math.min(4, numbers));
  add(9, Math.min(4, capitals));
  add(10, Math.min(4, commas));
  return [...features];
}

/** How many words, numbers, words with a capital inside the sentence and commas tokens `[from, to)` have. */
function shapeOf(text: string, tokens: Doc['tokens'], from: number, to: number) {
  const shape = { words: 0, numbers: 0, capitals: 0, commas: 0 };
  for (let at = from; at < to; at++) {
    const start = tokens.starts[at] ?? 0;
    const kind = tokens.kinds[at];
    if (kind === NUMBER) shape.numbers++;
    if (kind === WORD) shape.words++;
    if (kind === WORD && at > from && isCapitalised(text.slice(start, tokens.ends[at]))) shape.capitals++;
    if (text[start] === ',') shape.commas++;
  }
  return shape;
}

/** Whether a word begins with a capital that it need not have. */
const isCapitalised = (word: string): boolean => word.toLowerCase()[0] !== word[0] && word !== 'I';

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
