import { hashWord, tokenize } from '../text/tokens.ts';
import { type Reading, written } from './reading.ts';

interface Entry<T> {
  readonly hashes: Uint32Array;
  /** The tokens as they must be written, where capitals matter (`mW`, `MW`); null where any case will do. */
  readonly exact: readonly string[] | null;
  readonly value: T;
}

/** Phrases of one or more words with what each means, found by their first or by their last word. */
export class Phrases<T> {
  readonly #byFirst = new Map<number, Entry<T>[]>();
  readonly #byLast = new Map<number, Entry<T>[]>();

  /** Adds a phrase; `exact` makes capitals matter. Of phrases that both match the longer wins, then the exact one, then the earlier. */
  add(phrase: string, value: T, exact = false): this {
    const { hashes, starts, ends } = tokenize(phrase);
    if (!hashes.length) return this;
    const entry = { hashes, value, exact: exact ? [...starts].map((start, i) => phrase.slice(start, ends[i])) : null };
    insert(this.#byFirst, hashes[0]!, entry);
    insert(this.#byLast, hashes[hashes.length - 1]!, entry);
    return this;
  }

  /** Adds every phrase of a list that commas separate. */
  addAll(phrases: string, value: T, exact = false): this {
    for (const phrase of phrases.split(',')) if (phrase.trim()) this.add(phrase.trim(), value, exact);
    return this;
  }

  /** The longest phrase that begins at token `at` and ends before `ceiling`. */
  startingAt(reading: Reading, at: number, ceiling: number): { readonly value: T; readonly length: number } | null {
    const entries = at >= 0 && at < ceiling ? this.#byFirst.get(reading.tokens.hashes[at]!) : undefined;
    if (entries)
      for (const entry of entries)
        if (at + entry.hashes.length <= ceiling && matches(reading, entry, at))
          return { value: entry.value, length: entry.hashes.length };
    return null;
  }

  /** The longest phrase whose last token is the one before `end` and that begins at `floor` or later. */
  endingAt(reading: Reading, end: number, floor: number): { readonly value: T; readonly length: number } | null {
    const entries = end > floor ? this.#byLast.get(reading.tokens.hashes[end - 1]!) : undefined;
    if (entries)
      for (const entry of entries)
        if (end - entry.hashes.length >= floor && matches(reading, entry, end - entry.hashes.length))
          return { value: entry.value, length: entry.hashes.length };
    return null;
  }
}

function insert<T>(map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = map.get(key);
  if (!list) {
    map.set(key, [entry]);
    return;
  }
  const rank = (e: Entry<T>) => e.hashes.length * 2 + (e.exact ? 1 : 0);
  const at = list.findIndex((other) => rank(other) < rank(entry));
  list.splice(at < 0 ? list.length : at, 0, entry);
}

function matches<T>(reading: Reading, { hashes, exact }: Entry<T>, at: number): boolean {
  for (let k = 0; k < hashes.length; k++) {
    if (reading.tokens.hashes[at + k] !== hashes[k]) return false;
    if (exact && written(reading, at + k) !== exact[k]) return false;
  }
  return true;
}

/** A set of single words, asked by their hash. Words are separated by white space. */
export const wordSet = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).filter(Boolean).map(hashWord));
