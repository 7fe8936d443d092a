/*
 * Tokens as parallel typed arrays over one text: no object per token, one pass, linear in the text's length.
 *
 * A token is a run of letters (with combining marks), a run of decimal digits, or one character of anything else that is not
 * white space. "14,500" is three tokens, "40k" two, "U.S." four, "Rubio's" three: whoever reads figures or names joins them
 * again by looking whether one token ends where the next begins.
 */

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the text, by token. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** {@link WORD}, {@link NUMBER} or {@link PUNCTUATION}, by token. */
  readonly kinds: Uint8Array;
  /** FNV-1a of the token's lower-cased UTF-16 units, by token: equals {@link hashWord} of its text. */
  readonly hashes: Uint32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const SPACE = 0;
/** Class of every UTF-16 unit and its lower case, made once: 192 KB that save a regular expression a character. */
const CLASS = new Uint8Array(65536);
const LOWER = new Uint16Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const char = String.fromCharCode(unit);
  // Halves of surrogate pairs count as letters: letters beyond the basic plane stay whole, and emoji become one "word" that no lexicon holds.
  if ((unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{M}]/u.test(char)) CLASS[unit] = WORD;
  else if (/\p{Nd}/u.test(char)) CLASS[unit] = NUMBER;
  else if (/[\s\u200b\u2060\ufeff\u00ad]/u.test(char)) CLASS[unit] = SPACE;
  else CLASS[unit] = PUNCTUATION;
  const lower = char.toLowerCase();
  LOWER[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Hash of a word as {@link Tokens.hashes} holds it; for lexicons, which are hashed once when they are made. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(i)), FNV_PRIME);
  return hash >>> 0;
}

/** Lower case of one UTF-16 unit, without a string; units whose lower case is longer than one unit stay as they are. */
export const lowerUnit = (unit: number): number => LOWER[unit]!;
export const isLetterUnit = (unit: number): boolean => CLASS[unit] === WORD;
export const isDigitUnit = (unit: number): boolean => CLASS[unit] === NUMBER;

export function tokenize(text: string): Tokens {
  let room = (text.length >> 1) + 16;
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let kinds = new Uint8Array(room);
  let hashes = new Uint32Array(room);
  let count = 0;
  const length = text.length;
  for (let i = 0; i < length; ) {
    const kind = CLASS[text.charCodeAt(i)]!;
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (count === room) {
      room = Math.min(length, room * 2);
      starts = grown(starts, new Uint32Array(room));
      ends = grown(ends, new Uint32Array(room));
      kinds = grown(kinds, new Uint8Array(room));
      hashes = grown(hashes, new Uint32Array(room));
    }
    const start = i;
    let hash = FNV_OFFSET;
    do {
      hash = Math.imul(hash ^ LOWER[text.charCodeAt(i)]!, FNV_PRIME);
      i++;
    } while (kind !== PUNCTUATION && i < length && CLASS[text.charCodeAt(i)] === kind);
    starts[count] = start;
    ends[count] = i;
    kinds[count] = kind;
    hashes[count++] = hash >>> 0;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    kinds: kinds.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Index of the first token that ends after `offset`; `tokens.count` where there is none. Binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
