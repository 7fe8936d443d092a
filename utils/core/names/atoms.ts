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
import type { Units } from './unit-arrays.ts';

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
  /** 1: begins with a capital, 2: all capitals, 3: small, 0: no letters. */
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
      const start = units.starts[u]!;
      const end = units.ends[u]!;
      const joined = u > from && units.ends[u - 1] === start ? 1 : 0;
      const first = text.charCodeAt(start);
      if (isDigitUnit(first)) {
        // Numbers by how long they are; years apart.
        const size = Math.min(end - start, 6);
        const year = size === 4 && (first === 49 || first === 50) ? 7 : size;
        this.word[a] = 0x5bd1e995 + year;
      } else this.word[a] = units.hashes[u]! | 0;
      this.#readShape(text, start, end, a, joined);
      this.#readAffixes(text, start, end, a);
      const value = this.lexicon.lookUp(units.hashes[u]!);
      this.known[a] = value & 0xff;
      this.sense[a] = senseOf(value);
    }
    for (let p = 0; p < PAD; p++) {
      for (const a of [p, to - from + PAD + p]) {
        const edge = a < PAD ? -1 - p : 101 + p;
        this.word[a] = edge;
        this.shape[a] = edge;
        this.short[a] = edge;
        this.known[a] = 0;
        this.sense[a] = 255;
        this.run[a] = 0;
        this.affix.fill(0, 6 * a, 6 * a + 6);
      }
    }
  }

  /** Shape: runs of capitals, small letters, digits and marks; `short` is the same without lengths. */
  #readShape(text: string, start: number, end: number, a: number, joined: number): void {
    let shape = 17 + joined;
    let last = 0;
    let runs = 0;
    let run = 0;
    let capitals = 0;
    let letters = 0;
    for (let i = start; i < end && runs < 8; i++) {
      const unit = text.charCodeAt(i);
      let kind = 4;
      if (isLetterUnit(unit)) {
        letters++;
        kind = lowerUnit(unit) !== unit ? 1 : 2;
        if (kind === 1) capitals++;
      } else if (isDigitUnit(unit)) kind = 3;
      else kind = unit;
      if (kind === last) {
        if (++run === 2 && kind === 1) shape = Math.imul(shape ^ 0x31, FNV_PRIME);
        continue;
      }
      last = kind;
      run = 1;
      runs++;
      shape = Math.imul(shape ^ kind, FNV_PRIME);
    }
    this.short[a] = shape;
    this.shape[a] = Math.imul(shape ^ Math.min(end - start, 5), FNV_PRIME);
    this.caps[a] =
      letters === 0 ? 0 : capitals === letters && letters > 1 ? 2 : isCapital(text.charCodeAt(start)) ? 1 : 3;
  }

  /** Beginnings of 2, 3, 4 and endings of 2, 3, 4 letters, small. */
  #readAffixes(text: string, start: number, end: number, a: number): void {
    let hash = FNV_OFFSET;
    const size = end - start;
    for (let k = 0; k < 4; k++) {
      if (k < size) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(start + k)), FNV_PRIME);
      if (k > 0) this.affix[6 * a + k - 1] = k < size ? hash : 0;
    }
    hash = FNV_OFFSET ^ 0x55;
    for (let k = 0; k < 4; k++) {
      if (k < size) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(end - 1 - k)), FNV_PRIME);
      if (k > 0) this.affix[6 * a + 2 + k] = k < size ? hash : 0;
    }
  }

  /** What the pack knows of single words and of runs. Small words are not asked for, but where all are small. */
  #readPack(tokens: Tokens, units: Units, from: number, to: number, gazetteer: Gazetteer, written: number): void {
    for (let u = from; u < to; u++) this.run[u - from + PAD] = 0;
    const limit = to > from ? units.tokenEnds[to - 1]! : 0;
    let covered = from;
    for (let u = from; u < to; u++) {
      const a = u - from + PAD;
      const caps = this.caps[a];
      if (caps === 0 || (caps === 3 && written !== SMALL)) continue;
      this.known[a]! |= kindsOf(gazetteer.typeBits(tokens, units.tokenStarts[u]!, units.tokenEnds[u]!), caps === 2);
      if (u < covered) continue;
      const tokenEnd = gazetteer.longestName(tokens, units.tokenStarts[u]!, limit);
      if (tokenEnd <= units.tokenEnds[u]!) continue;
      let last = u;
      while (last + 1 < to && units.tokenEnds[last]! < tokenEnd) last++;
      if (units.tokenEnds[last] !== tokenEnd) continue;
      const kinds = kindsOf(gazetteer.typeBits(tokens, units.tokenStarts[u]!, tokenEnd), caps === 2);
      if (kinds === 0) continue;
      for (let v = u; v <= last; v++) this.run[v - from + PAD] = (kinds << 2) | (v === u ? 1 : v === last ? 3 : 2);
      covered = last + 1;
    }
  }

  /** Marks the longest runs of two words and more that the lexicon holds and the pack does not: what kind, and where in the run a unit stands. */
  #readRuns(units: Units, from: number, to: number): void {
    const length = to - from;
    for (let i = 0; i < length - 1; ) {
      if (this.caps[i + PAD] === 0 || this.run[i + PAD] !== 0) {
        i++;
        continue;
      }
      let hash = units.hashes[from + i]!;
      let best = 0;
      let kind = 0;
      const limit = Math.min(length, i + LONGEST_NAME);
      for (let j = i + 1; j < limit; j++) {
        hash = extendHash(hash, units.hashes[from + j]!);
        const value = this.lexicon.lookUp(hash);
        if (value !== 0) {
          best = j;
          kind = value & 0xff;
        }
      }
      if (best === 0) {
        i++;
        continue;
      }
      for (let j = i; j <= best && this.run[j + PAD] === 0; j++)
        this.run[j + PAD] = (kind << 2) | (j === i ? 1 : j === best ? 3 : 2);
      i = best + 1;
    }
  }

  #mannerOf(length: number): number {
    let first = 0;
    let all = 0;
    let small = 0;
    let smallLong = 0;
    for (let a = PAD; a < length + PAD; a++) {
      const caps = this.caps[a];
      if (caps === 1) first++;
      else if (caps === 2) all++;
      else if (caps === 3) {
        small++;
        // Short small words stay small in titles.
        if ((this.affix[6 * a + 2] ?? 0) !== 0) smallLong++;
      }
    }
    const letters = first + all + small;
    if (letters > 2 && all > 0.7 * letters) return CAPITALS;
    if (first + all === 0) return SMALL;
    return letters > 3 && smallLong < 0.25 * (first + all) ? TITLE_CASE : RUNNING;
  }

  #shapeBySentence(length: number, written: number, capitalNouns: boolean): void {
    const manner = written + (capitalNouns ? 4 : 0);
    for (let a = PAD; a < length + PAD; a++) {
      this.shape[a] = Math.imul(this.shape[a]! ^ manner, FNV_PRIME);
      this.short[a] = Math.imul(this.short[a]! ^ manner, FNV_PRIME);
    }
  }
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
