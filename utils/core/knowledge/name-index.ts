import { hashWord, PUNCTUATION, type Tokens } from '../text/tokens.ts';
import type { Section, Volume } from './volume.ts';

/*
 * Names to entities without the names: a name is the two hashes of its words, punctuation and case left out, so that
 * "Al-Qaeda", "al Qaeda" and "AL QAEDA" are one. The rows stand sorted by (bucket, print, strength).
 *
 *   NBUC  u32  where each bucket's rows begin; bucket = upper bits of the first hash
 *   NPRT  u32  second hash of the row's name: with the bucket some 48 bits, so a false hit comes about once in 10^9 look-ups
 *   NENT  u32  entity number (24 bits), strength (2 bits), capitals-only (1 bit)
 *
 * A name with several entities has several rows, one after the other, strongest and best known first.
 */

/** How a name stands to its entity: its own name, another name of it, or a surname by itself. */
export const OWN_NAME = 0;
export const ALIAS = 1;
export const DERIVED = 2;
export type NameStrength = typeof OWN_NAME | typeof ALIAS | typeof DERIVED;

const STRENGTH_SHIFT = 24;
const CAPITALS_ONLY = 1 << 26;
const ENTITY = 0xffffff;
/** Bits of a row that mean something. */
export const NAME_ROW_BITS = 27;

/** Names of more words are not looked for. */
export const MAX_WORDS = 9;

/** Punctuation that may stand inside a name: "U.S.", "Al-Qaeda", "Washington, D.C.", "AT&T". */
const JOINERS = new Set(['.', ',', '-', '‐', '‑', '–', "'", '’', '‘', '&', '/', '·'].map(hashWord));

export interface NameRow {
  readonly words: readonly string[];
  readonly entity: number;
  readonly strength: NameStrength;
  /** Means the entity only in capitals: "US", "WHO", "IT". */
  readonly capitalsOnly: boolean;
}

const FIRST_SEED = 0x2545f491;
const SECOND_SEED = 0x27d4eb2f;
const first = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
const second = (hash: number, word: number): number => {
  const mixed = Math.imul(hash + word, 0x85ebca6b);
  return (mixed << 13) | (mixed >>> 19);
};
const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
/** A word's hash with its length, which tells most words apart whose hashes happen to be equal. */
const wordKey = (hash: number, length: number): number => hash ^ Math.imul(length, 0x01000193);

export function encodeNames(rows: readonly NameRow[], fameOf: (entity: number) => number): Section[] {
  const bits = Math.min(16, Math.max(4, Math.ceil(Math.log2(rows.length / 3 + 1))));
  const keyed = rows.map((row) => {
    let a = FIRST_SEED;
    let b = SECOND_SEED;
    for (const word of row.words) {
      const key = wordKey(hashWord(word), word.length);
      a = first(a, key);
      b = second(b, key);
    }
    return { row, bucket: finish(a) >>> (32 - bits), print: finish(b) };
  });
  keyed.sort(
    (x, y) =>
      x.bucket - y.bucket ||
      x.print - y.print ||
      x.row.strength - y.row.strength ||
      fameOf(y.row.entity) - fameOf(x.row.entity) ||
      x.row.entity - y.row.entity,
  );
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const { bucket } of keyed) buckets[bucket + 1]!++;
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  return [
    { tag: 'NBUC', data: buckets },
    { tag: 'NPRT', data: Uint32Array.from(keyed, ({ print }) => print) },
    {
      tag: 'NENT',
      data: Uint32Array.from(
        keyed,
        ({ row }) => row.entity | (row.strength << STRENGTH_SHIFT) | (row.capitalsOnly ? CAPITALS_ONLY : 0),
      ),
    },
  ];
}

export class NameIndex {
  readonly size: number;
  readonly #buckets: Uint32Array;
  readonly #prints: Uint32Array;
  readonly #rows: Uint32Array;
  readonly #shift: number;

  constructor(volume: Volume) {
    this.#buckets = volume.words('NBUC');
    this.#prints = volume.words('NPRT');
    this.#rows = volume.words('NENT');
    this.size = this.#rows.length;
    this.#shift = 32 - Math.log2(Math.max(1, this.#buckets.length - 1));
  }

  /** First row of the name that the tokens `[start, end)` write, or -1. */
  find(tokens: Tokens, start: number, end: number): number {
    let a = FIRST_SEED;
    let b = SECOND_SEED;
    let words = 0;
    for (let i = start; i < end; i++) {
      if (tokens.kinds[i] === PUNCTUATION) continue;
      if (++words > MAX_WORDS) return -1;
      const key = wordKey(tokens.hashes[i]!, tokens.ends[i]! - tokens.starts[i]!);
      a = first(a, key);
      b = second(b, key);
    }
    return words ? this.#row(a, b) : -1;
  }

  /** Index after the last token of the longest name that begins at token `start` and ends by `limit`; `start` where there is none. */
  longest(tokens: Tokens, start: number, limit: number): number {
    let a = FIRST_SEED;
    let b = SECOND_SEED;
    let words = 0;
    let longest = start;
    for (let i = start; i < limit; i++) {
      if (tokens.kinds[i] === PUNCTUATION) {
        if (i === start || !JOINERS.has(tokens.hashes[i]!)) break;
        continue;
      }
      if (++words > MAX_WORDS) break;
      const key = wordKey(tokens.hashes[i]!, tokens.ends[i]! - tokens.starts[i]!);
      a = first(a, key);
      b = second(b, key);
      if (this.#row(a, b) >= 0) longest = i + 1;
    }
    return longest;
  }

  #row(a: number, b: number): number {
    const bucket = finish(a) >>> this.#shift;
    const print = finish(b);
    const end = this.#buckets[bucket + 1]!;
    for (let row = this.#buckets[bucket]!; row < end; row++) {
      if (this.#prints[row] === print) return row;
      if (this.#prints[row]! > print) return -1;
    }
    return -1;
  }

  /** Whether the next row is of the same name. */
  hasMore(row: number): boolean {
    return row + 1 < this.size && this.#prints[row + 1] === this.#prints[row];
  }

  entity(row: number): number {
    return this.#rows[row]! & ENTITY;
  }

  strength(row: number): NameStrength {
    return ((this.#rows[row]! >>> STRENGTH_SHIFT) & 3) as NameStrength;
  }

  capitalsOnly(row: number): boolean {
    return (this.#rows[row]! & CAPITALS_ONLY) !== 0;
  }
}
