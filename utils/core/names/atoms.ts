/*
 * What a sentence's units are, each as a few numbers made once: word, shape, beginnings and endings, what pack and lexicon know of it,
 * the dictionary's sense class. Features (features.ts) mix them.
 */

import { CAPITALS_BIT, FIRST_NAME_BIT, type Gazetteer, LAST_NAME_BIT, TYPE_BIT } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { isDigitUnit, isLetterUnit, lowerUnit, type Tokens } from '../text/tokens.ts';
import {
  DEMONYM,
  extendHash,
  FIRST_NAME,
  LAST_NAME,
  type Lexicon,
  ORGANISATION,
  PERSON,
  PLACE,
  senseOf,
  TITLE,
} from './lexicon.ts';
import { endOf, hashAt, startOf, type Units } from './unit-arrays.ts';

/** Atoms beyond the sentence's ends: unit `u` of a sentence that begins with unit `from` stands at `u - from + PAD`. */
export const PAD = 2;
/** Numbers a unit in {@link Atoms.affix}: beginnings of 2, 3 and 4 letters, then endings. */
export const AFFIXES = 6;

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
const LONGEST_NAME = 6;

/** How a sentence is written: shapes mean something else in a headline than in running text. */
const RUNNING = 0;
const CAPITALS = 1;
const SMALL = 2;
const TITLE_CASE = 3;

/** How a unit is written ({@link Atoms.caps}). */
const NO_LETTERS = 0;
const FIRST_CAPITAL = 1;
const ALL_CAPITALS = 2;
const ALL_SMALL = 3;

/** What a shape is made of: these, and every mark as itself. */
const CAPITAL = 1;
const SMALL_LETTER = 2;
const DIGIT = 3;

/** Scratch space for one sentence at a time, reused: no array is made while tagging. */
export class Atoms {
  readonly lexicon: Lexicon;
  word = new Int32Array(0);
  shape = new Int32Array(0);
  /** Shape without lengths. */
  short = new Int32Array(0);
  /** Bits of lexicon.ts, the pack's knowledge among them. */
  known = new Int32Array(0);
  sense = new Int32Array(0);
  /** Kinds and place in a run of words that pack or lexicon hold as one name; 0 in none. */
  run = new Int32Array(0);
  affix = new Int32Array(0);
  /** {@link FIRST_CAPITAL}, {@link ALL_CAPITALS}, {@link ALL_SMALL} or {@link NO_LETTERS}. */
  caps = new Uint8Array(0);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads units `from` to `to` as one sentence. */
  read({ text, tokens, lang }: Doc, units: Units, from: number, to: number, gazetteer: Gazetteer): void {
    const length = to - from;
    if (length + 2 * PAD > this.word.length) this.#grow(2 * length + 2 * PAD);
    this.#readUnits(text, units, from, to);
    const written = this.#mannerOf(length);
    this.#shapeBySentence(length, written, nameLanguageOf(lang).names.nounsAreCapitalised);
    this.#readPack(tokens, units, from, to, gazetteer, written);
    this.#readRuns(units, from, to);
  }

  #grow(room: number): void {
    this.word = new Int32Array(room);
    this.shape = new Int32Array(room);
    this.short = new Int32Array(room);
    this.known = new Int32Array(room);
    this.sense = new Int32Array(room);
    this.run = new Int32Array(room);
    this.affix = new Int32Array(AFFIXES * room);
    this.caps = new Uint8Array(room);
  }

  #readUnits(text: string, units: Units, from: number, to: number): void {
    for (let u = from; u < to; u++) {
      const a = u - from + PAD;
      const start = startOf(units, u);
      const end = endOf(units, u);
      const hash = hashAt(units, u);
      this.word[a] = wordOf(text, start, end, hash);
      this.#readShape(text, start, end, a, u > from && endOf(units, u - 1) === start);
      this.#readLetters(text, start, 1, end - start, FNV_OFFSET, AFFIXES * a);
      this.#readLetters(text, end - 1, -1, end - start, FNV_OFFSET ^ 0x55, AFFIXES * a + AFFIXES / 2);
      const value = this.lexicon.lookUp(hash);
      this.known[a] = value & 0xff;
      this.sense[a] = senseOf(value);
    }
    for (let p = 0; p < PAD; p++) {
      this.#setEdge(p, -1 - p);
      this.#setEdge(to - from + PAD + p, 101 + p);
    }
  }

  /** What stands beyond a sentence's end. */
  #setEdge(a: number, edge: number): void {
    this.word[a] = edge;
    this.shape[a] = edge;
    this.short[a] = edge;
    this.known[a] = 0;
    this.sense[a] = 255;
    this.run[a] = 0;
    this.affix.fill(0, AFFIXES * a, AFFIXES * a + AFFIXES);
  }

  /** Shape: runs of capitals, small letters, digits and marks; `short` is the same without lengths. */
  #readShape(text: string, start: number, end: number, a: number, joined: boolean): void {
    let shape = joined ? 18 : 17;
    let last = 0;
    let runs = 0;
    let run = 0;
    let capitals = 0;
    let letters = 0;
    for (let i = start; i < end && runs < 8; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOfUnit(unit);
      if (isLetterUnit(unit)) letters++;
      if (kind === CAPITAL) capitals++;
      if (kind === last) {
        if (++run === 2 && kind === CAPITAL) shape = Math.imul(shape ^ 0x31, FNV_PRIME);
        continue;
      }
      last = kind;
      run = 1;
      runs++;
      shape = Math.imul(shape ^ kind, FNV_PRIME);
    }
    this.short[a] = shape;
    this.shape[a] = Math.imul(shape ^ Math.min(end - start, 5), FNV_PRIME);
    this.caps[a] = capsOf(letters, capitals, isCapital(text.charCodeAt(start)));
  }

  /** The first 2, 3 and 4 letters from one end of a word, small: forwards from its beginning, backwards from its end. */
  #readLetters(text: string, first: number, step: 1 | -1, size: number, seed: number, into: number): void {
    let hash = seed;
    for (let k = 0; k < 4; k++) {
      if (k < size) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(first + step * k)), FNV_PRIME);
      if (k > 0) this.affix[into + k - 1] = k < size ? hash : 0;
    }
  }

  /** What the pack knows of single words and of runs. Small words are not asked for, but where all are small. */
  #readPack(tokens: Tokens, units: Units, from: number, to: number, gazetteer: Gazetteer, written: number): void {
    this.run.fill(0, PAD, to - from + PAD);
    let covered = from;
    for (let u = from; u < to; u++) {
      const a = u - from + PAD;
      const caps = this.caps[a] ?? NO_LETTERS;
      if (caps === NO_LETTERS || (caps === ALL_SMALL && written !== SMALL)) continue;
      const bits = gazetteer.typeBits(tokens, units.tokenStarts[u] ?? 0, units.tokenEnds[u] ?? 0);
      this.known[a] = (this.known[a] ?? 0) | kindsOf(bits, caps === ALL_CAPITALS);
      if (u >= covered) covered = this.#markPackName(tokens, units, u, from, to, gazetteer);
    }
  }

  /** Marks the longest name of the pack that begins with a unit and has more than one; the unit behind it, or `u` itself. */
  #markPackName(tokens: Tokens, units: Units, u: number, from: number, to: number, gazetteer: Gazetteer): number {
    const { tokenStarts, tokenEnds } = units;
    const start = tokenStarts[u] ?? 0;
    const end = gazetteer.longestName(tokens, start, tokenEnds[to - 1] ?? 0);
    if (end <= (tokenEnds[u] ?? 0)) return u;
    let last = u;
    while (last + 1 < to && (tokenEnds[last] ?? 0) < end) last++;
    if (tokenEnds[last] !== end) return u;
    const first = u - from + PAD;
    const kinds = kindsOf(gazetteer.typeBits(tokens, start, end), this.caps[first] === ALL_CAPITALS);
    if (kinds === 0) return u;
    this.#markRun(first, last - from + PAD, kinds);
    return last + 1;
  }

  /** Marks the longest runs of two words and more that the lexicon holds and the pack does not: what kind, and where in the run a unit stands. */
  #readRuns(units: Units, from: number, to: number): void {
    const end = to - from + PAD;
    for (let a = PAD; a < end - 1; ) {
      const isOpen = this.caps[a] !== NO_LETTERS && this.run[a] === 0;
      a = isOpen ? this.#markLexiconName(units, from - PAD, a, end) : a + 1;
    }
  }

  /** Marks the longest name of the lexicon that begins with an atom and has more than one; where to go on. Unit `u` stands at `u - offset`. */
  #markLexiconName(units: Units, offset: number, first: number, end: number): number {
    let hash = hashAt(units, first + offset);
    let last = first;
    let kinds = 0;
    const limit = Math.min(end, first + LONGEST_NAME);
    for (let a = first + 1; a < limit; a++) {
      hash = extendHash(hash, hashAt(units, a + offset));
      const value = this.lexicon.lookUp(hash);
      if (value === 0) continue;
      last = a;
      kinds = value & 0xff;
    }
    if (last > first) this.#markRun(first, last, kinds);
    return last + 1;
  }

  /** Kinds of a run, and of each unit whether it is the first, the last or between; up to where another run stands. */
  #markRun(first: number, last: number, kinds: number): void {
    for (let a = first; a <= last && this.run[a] === 0; a++)
      this.run[a] = (kinds << 2) | (a === first ? 1 : a === last ? 3 : 2);
  }

  #mannerOf(length: number): number {
    let first = 0;
    let all = 0;
    let small = 0;
    let smallLong = 0;
    for (let a = PAD; a < length + PAD; a++) {
      const caps = this.caps[a];
      if (caps === FIRST_CAPITAL) first++;
      else if (caps === ALL_CAPITALS) all++;
      else if (caps === ALL_SMALL) {
        small++;
        // Short small words stay small in titles.
        if (this.affix[AFFIXES * a + 2] !== 0) smallLong++;
      }
    }
    return mannerBy(first, all, small, smallLong);
  }

  #shapeBySentence(length: number, written: number, capitalNouns: boolean): void {
    const manner = written + (capitalNouns ? 4 : 0);
    for (let a = PAD; a < length + PAD; a++) {
      this.shape[a] = Math.imul((this.shape[a] ?? 0) ^ manner, FNV_PRIME);
      this.short[a] = Math.imul((this.short[a] ?? 0) ^ manner, FNV_PRIME);
    }
  }
}

/** A unit's word; numbers by how long they are, years apart. */
function wordOf(text: string, start: number, end: number, hash: number): number {
  const first = text.charCodeAt(start);
  if (!isDigitUnit(first)) return hash | 0;
  const size = Math.min(end - start, 6);
  return 0x5bd1e995 + (size === 4 && (first === 49 || first === 50) ? 7 : size);
}

function kindOfUnit(unit: number): number {
  if (isLetterUnit(unit)) return isCapital(unit) ? CAPITAL : SMALL_LETTER;
  return isDigitUnit(unit) ? DIGIT : unit;
}

function capsOf(letters: number, capitals: number, beginsWithCapital: boolean): number {
  if (letters === 0) return NO_LETTERS;
  if (letters > 1 && capitals === letters) return ALL_CAPITALS;
  return beginsWithCapital ? FIRST_CAPITAL : ALL_SMALL;
}

/** How a sentence is written, by how many of its words begin with a capital, are all capitals, are small, are small and long. */
function mannerBy(first: number, all: number, small: number, smallLong: number): number {
  const letters = first + all + small;
  if (letters > 2 && all > 0.7 * letters) return CAPITALS;
  if (first + all === 0) return SMALL;
  return letters > 3 && smallLong < 0.25 * (first + all) ? TITLE_CASE : RUNNING;
}

/** The pack's kinds as the lexicon's bits. */
function kindsOf(bits: number, inCapitals: boolean): number {
  if (bits === 0) return 0;
  let kinds = (bits & FIRST_NAME_BIT ? FIRST_NAME : 0) | (bits & LAST_NAME_BIT ? LAST_NAME : 0);
  if (bits & CAPITALS_BIT && !inCapitals) return kinds;
  if (bits & TYPE_BIT.person) kinds |= PERSON;
  if (bits & TYPE_BIT.organisation) kinds |= ORGANISATION;
  if (bits & (TYPE_BIT.place | TYPE_BIT.facility)) kinds |= PLACE;
  if (bits & TYPE_BIT.group) kinds |= DEMONYM;
  if (bits & (TYPE_BIT.event | TYPE_BIT.law | TYPE_BIT.work | TYPE_BIT.other)) kinds |= TITLE;
  return kinds;
}

const isCapital = (unit: number): boolean => lowerUnit(unit) !== unit;
