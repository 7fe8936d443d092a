import { type Cursor, written } from './cursor.ts';
import { hashWord, type Tokens, tokenize } from './tokens.ts';

/** Single words, asked by the hash of their token. */
export type WordSet = ReadonlySet<number>;

/**
 * Single words, white space between: words`a an the`. Other sets may be put in: words`${MONTHS} spring autumn`.
 * Case does not matter.
 */
export function words(list: TemplateStringsArray, ...more: readonly WordSet[]): WordSet {
  const set = new Set<number>();
  for (const part of list) for (const word of part.split(/\s+/)) if (word) set.add(hashWord(word));
  for (const other of more) for (const hash of other) set.add(hash);
  return set;
}

/** Words with their values, keyed by the hash of their token: values`third thirds = 3, quarter quarters = 4`. */
export function values(list: TemplateStringsArray): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (const group of listed(list)) {
    const [names = '', value = ''] = group.split('=');
    for (const name of names.split(' ')) if (name) map.set(hashWord(name), Number(value));
  }
  return map;
}

interface Entry<T> {
  readonly hashes: Uint32Array;
  /** The tokens as they must be written, where capitals matter (`mW`, `MW`); null where any case will do. */
  readonly exact: readonly string[] | null;
  readonly value: T;
}

/** A phrase that was found: what it means and how many tokens it has. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly length: number;
}

const APOSTROPHES = /['’]/g;

/** Phrases of one or more words with what each means, found by their first or by their last word. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<number, Entry<T>[]>();
  readonly #byLast = new Map<number, Entry<T>[]>();

  /**
   * Adds a phrase; `exact` makes capitals matter. Either apostrophe is read. Of phrases that both match the longer wins, then
   * the exact one, then the earlier.
   */
  add(phrase: string, value: T, exact = false): this {
    const forms = new Set([phrase, phrase.replace(APOSTROPHES, "'"), phrase.replace(APOSTROPHES, '’')]);
    for (const form of forms) this.#addForm(form, value, exact);
    return this;
  }

  #addForm(phrase: string, value: T, exact: boolean): void {
    const { hashes, starts, ends } = tokenize(phrase);
    const [first, last] = [hashes[0], hashes.at(-1)];
    if (first === undefined || last === undefined) return;
    const entry = { hashes, value, exact: exact ? [...starts].map((start, i) => phrase.slice(start, ends[i])) : null };
    insert(this.#byFirst, first, entry);
    insert(this.#byLast, last, entry);
  }

  /** Adds every phrase of a list. */
  addAll(list: Iterable<string>, value: T, exact = false): this {
    for (const phrase of list) this.add(phrase, value, exact);
    return this;
  }

  /** The longest phrase that begins at token `at` and ends before `ceiling`. */
  startingAt(cursor: Cursor, at: number, ceiling: number): FoundPhrase<T> | null {
    if (at < 0 || at >= ceiling) return null;
    const entries = this.#byFirst.get(cursor.tokens.hashes[at] ?? 0);
    return entries ? firstMatch(entries, cursor, (length) => (at + length <= ceiling ? at : -1)) : null;
  }

  /** The longest phrase whose last token is the one before `end` and that begins at `floor` or later. */
  endingAt(cursor: Cursor, end: number, floor: number): FoundPhrase<T> | null {
    if (end <= floor) return null;
    const entries = this.#byLast.get(cursor.tokens.hashes[end - 1] ?? 0);
    return entries ? firstMatch(entries, cursor, (length) => (end - length >= floor ? end - length : -1)) : null;
  }

  /** Length in tokens of the longest phrase that begins at `at` and ends before `end`, whatever its capitals; 0 where none does. */
  lengthAt(tokens: Tokens, at: number, end: number): number {
    const entries = at < 0 || at >= end ? undefined : this.#byFirst.get(tokens.hashes[at] ?? 0);
    if (!entries) return 0;
    return (
      entries.find(({ hashes }) => at + hashes.length <= end && sameHashes(tokens, hashes, at))?.hashes.length ?? 0
    );
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

/** The first entry, longest first, that stands where `place` puts a phrase of its length; -1 is no place. */
function firstMatch<T>(
  entries: readonly Entry<T>[],
  cursor: Cursor,
  place: (length: number) => number,
): FoundPhrase<T> | null {
  for (const entry of entries) {
    const at = place(entry.hashes.length);
    if (at >= 0 && matches(cursor, entry, at)) return { value: entry.value, length: entry.hashes.length };
  }
  return null;
}

const matches = <T>(cursor: Cursor, { hashes, exact }: Entry<T>, at: number): boolean =>
  sameHashes(cursor.tokens, hashes, at) && (!exact || exact.every((form, k) => written(cursor, at + k) === form));

function sameHashes(tokens: Tokens, hashes: Uint32Array, at: number): boolean {
  for (let k = 0; k < hashes.length; k++) if (tokens.hashes[at + k] !== hashes[k]) return false;
  return true;
}

/** Phrases of a language, as data and ready to be asked. The table is made when it is first needed. */
export class PhraseList {
  readonly list: readonly string[];
  #table: PhraseTable<true> | null = null;

  constructor(list: readonly string[]) {
    this.list = list;
  }

  #made(): PhraseTable<true> {
    this.#table ??= new PhraseTable<true>().addAll(this.list, true);
    return this.#table;
  }

  /** As {@link PhraseTable.startingAt}. */
  startingAt(cursor: Cursor, at: number, ceiling: number): FoundPhrase<true> | null {
    return this.#made().startingAt(cursor, at, ceiling);
  }

  /** As {@link PhraseTable.endingAt}. */
  endingAt(cursor: Cursor, end: number, floor: number): FoundPhrase<true> | null {
    return this.#made().endingAt(cursor, end, floor);
  }

  /** As {@link PhraseTable.lengthAt}. */
  lengthAt(tokens: Tokens, at: number, end: number): number {
    return this.#made().lengthAt(tokens, at, end);
  }
}

/** The phrases of comma-separated lists. */
export const listed = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))).filter(Boolean);

/** Phrases of one or more words, commas between: phrases`more than, at least`. Case does not matter; either apostrophe is read. */
export const phrases = (list: TemplateStringsArray): PhraseList => new PhraseList(listed(list));
