/*
 * Features of a sentence's units as hashes, with no string built: each template mixes numbers made once a unit (word, shape,
 * beginnings and endings, what the lexicon knows, the dictionary's sense class), its neighbours' included.
 */
import { isDigitUnit, isLetterUnit, lowerUnit } from '../text/tokens.ts';
import { extendHash, type Lexicon, senseOf } from './lexicon.ts';
import type { Units } from './units.ts';

/** Features of one unit. */
export const FEATURE_COUNT = 56;
/** Bits of a feature's hash. */
export const FEATURE_BITS = 22;

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** Atoms beyond the sentence's ends. */
const PAD = 2;
const LONGEST_NAME = 6;

/** How a sentence is written: shapes mean something else in a headline than in running text. */
const RUNNING = 0;
const CAPITALS = 1;
const SMALL = 2;
const TITLE_CASE = 3;

/** Scratch space for one sentence at a time, reused: no array is made while tagging. */
export class Features {
  readonly lexicon: Lexicon;
  /** Hashes of the sentence read last: {@link FEATURE_COUNT} for each unit. */
  values = new Int32Array(FEATURE_COUNT * 64);
  #room = 64;
  #word = new Int32Array(64 + 2 * PAD);
  #shape = new Int32Array(64 + 2 * PAD);
  #short = new Int32Array(64 + 2 * PAD);
  #known = new Int32Array(64 + 2 * PAD);
  #sense = new Int32Array(64 + 2 * PAD);
  #run = new Int32Array(64 + 2 * PAD);
  #caps = new Uint8Array(64 + 2 * PAD);
  #affix = new Int32Array(6 * (64 + 2 * PAD));

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads units `from` to `to` as one sentence and fills {@link values}. */
  read(text: string, units: Units, from: number, to: number, lang: string): void {
    const length = to - from;
    if (length > this.#room) this.#grow(length);
    this.#readAtoms(text, units, from, to);
    this.#readRuns(units, from, to);
    this.#shapeBySentence(length, lang);
    for (let i = 0; i < length; i++) this.#readUnit(i, lang);
  }

  #grow(length: number): void {
    this.#room = length * 2;
    const room = this.#room + 2 * PAD;
    this.values = new Int32Array(FEATURE_COUNT * this.#room);
    this.#word = new Int32Array(room);
    this.#shape = new Int32Array(room);
    this.#short = new Int32Array(room);
    this.#known = new Int32Array(room);
    this.#sense = new Int32Array(room);
    this.#run = new Int32Array(room);
    this.#caps = new Uint8Array(room);
    this.#affix = new Int32Array(6 * room);
  }

  #readAtoms(text: string, units: Units, from: number, to: number): void {
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
        this.#word[a] = 0x5bd1e995 + year;
      } else this.#word[a] = units.hashes[u]! | 0;
      this.#readShape(text, start, end, a, joined);
      this.#readAffixes(text, start, end, a);
      const value = this.lexicon.lookUp(units.hashes[u]!);
      this.#known[a] = value & 0xff;
      this.#sense[a] = senseOf(value);
    }
    for (let p = 0; p < PAD; p++) {
      for (const a of [p, to - from + PAD + p]) {
        const edge = a < PAD ? -1 - p : 101 + p;
        this.#word[a] = edge;
        this.#shape[a] = edge;
        this.#short[a] = edge;
        this.#known[a] = 0;
        this.#sense[a] = 255;
        this.#run[a] = 0;
        this.#affix.fill(0, 6 * a, 6 * a + 6);
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
    this.#short[a] = shape;
    this.#shape[a] = Math.imul(shape ^ Math.min(end - start, 5), FNV_PRIME);
    // 1: begins with a capital, 2: all capitals, 3: small, 0: no letters.
    this.#caps[a] =
      letters === 0 ? 0 : capitals === letters && letters > 1 ? 2 : isCapital(text.charCodeAt(start)) ? 1 : 3;
  }

  /** Beginnings of 2, 3, 4 and endings of 2, 3, 4 letters, small. */
  #readAffixes(text: string, start: number, end: number, a: number): void {
    let hash = FNV_OFFSET;
    const size = end - start;
    for (let k = 0; k < 4; k++) {
      if (k < size) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(start + k)), FNV_PRIME);
      if (k > 0) this.#affix[6 * a + k - 1] = k < size ? hash : 0;
    }
    hash = FNV_OFFSET ^ 0x55;
    for (let k = 0; k < 4; k++) {
      if (k < size) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(end - 1 - k)), FNV_PRIME);
      if (k > 0) this.#affix[6 * a + 2 + k] = k < size ? hash : 0;
    }
  }

  /** Marks the longest runs of two words and more that the lexicon holds: what kind, and where in the run a unit stands. */
  #readRuns(units: Units, from: number, to: number): void {
    const length = to - from;
    for (let i = 0; i < length; i++) this.#run[i + PAD] = 0;
    for (let i = 0; i < length - 1; ) {
      if (this.#caps[i + PAD] === 0) {
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
      for (let j = i; j <= best; j++) this.#run[j + PAD] = (kind << 2) | (j === i ? 1 : j === best ? 3 : 2);
      i = best + 1;
    }
  }

  #shapeBySentence(length: number, lang: string): void {
    let first = 0;
    let all = 0;
    let small = 0;
    let smallLong = 0;
    for (let a = PAD; a < length + PAD; a++) {
      const caps = this.#caps[a];
      if (caps === 1) first++;
      else if (caps === 2) all++;
      else if (caps === 3) {
        small++;
        // Short small words stay small in titles.
        if ((this.#affix[6 * a + 2] ?? 0) !== 0) smallLong++;
      }
    }
    const letters = first + all + small;
    let written = RUNNING;
    if (letters > 2 && all > 0.7 * letters) written = CAPITALS;
    else if (first + all === 0) written = SMALL;
    else if (letters > 3 && smallLong < 0.25 * (first + all)) written = TITLE_CASE;
    const manner = written + (lang === 'de' ? 4 : 0);
    for (let a = PAD; a < length + PAD; a++) {
      this.#shape[a] = Math.imul(this.#shape[a]! ^ manner, FNV_PRIME);
      this.#short[a] = Math.imul(this.#short[a]! ^ manner, FNV_PRIME);
    }
  }

  #readUnit(i: number, lang: string): void {
    const a = i + PAD;
    const word = this.#word;
    const shape = this.#shape;
    const short = this.#short;
    const known = this.#known;
    const sense = this.#sense;
    const run = this.#run;
    const affix = this.#affix;
    const out = this.values;
    const w0 = word[a]!;
    const w1 = word[a - 1]!;
    const w2 = word[a + 1]!;
    const s0 = short[a]!;
    const s1 = short[a - 1]!;
    const s2 = short[a + 1]!;
    const k0 = known[a]!;
    const k1 = known[a - 1]!;
    const k2 = known[a + 1]!;
    const c0 = sense[a]!;
    const c1 = sense[a - 1]!;
    const c2 = sense[a + 1]!;
    const r0 = run[a]!;
    const b = 6 * a;
    const edge = i === 0 ? 1 : 0;
    let f = FEATURE_COUNT * i;
    let t = 0;
    out[f++] = mix(t++, lang === 'de' ? 1 : lang === 'pt' || lang === 'es' ? 2 : lang === 'fr' ? 3 : 0);
    out[f++] = mix(t++, w0);
    out[f++] = mix(t++, w1);
    out[f++] = mix(t++, w2);
    out[f++] = mix(t++, word[a - 2]!);
    out[f++] = mix(t++, word[a + 2]!);
    out[f++] = mix(t++, pair(w1, w0));
    out[f++] = mix(t++, pair(w0, w2));
    out[f++] = mix(t++, pair(w1, w2));
    out[f++] = mix(t++, pair(w0, s0));
    out[f++] = mix(t++, shape[a]!);
    out[f++] = mix(t++, pair(s0, edge));
    out[f++] = mix(t++, s1);
    out[f++] = mix(t++, s2);
    out[f++] = mix(t++, pair(s1, s0));
    out[f++] = mix(t++, pair(s0, s2));
    out[f++] = mix(t++, pair(pair(s1, s0), s2));
    out[f++] = mix(t++, pair(pair(short[a - 2]!, s1), s0));
    out[f++] = mix(t++, pair(pair(s0, s2), short[a + 2]!));
    out[f++] = mix(t++, pair(s0, w1));
    out[f++] = mix(t++, pair(s0, w2));
    out[f++] = mix(t++, affix[b]!);
    out[f++] = mix(t++, affix[b + 1]!);
    out[f++] = mix(t++, affix[b + 2]!);
    out[f++] = mix(t++, affix[b + 3]!);
    out[f++] = mix(t++, affix[b + 4]!);
    out[f++] = mix(t++, affix[b + 5]!);
    out[f++] = mix(t++, pair(affix[b + 4]!, s0));
    out[f++] = mix(t++, affix[b - 6 + 4]!);
    out[f++] = mix(t++, affix[b + 6 + 4]!);
    out[f++] = mix(t++, affix[b + 6 + 5]!);
    out[f++] = mix(t++, pair(k0, s0));
    out[f++] = mix(t++, pair(pair(k0, s0), edge));
    out[f++] = mix(t++, pair(k1, s1));
    out[f++] = mix(t++, pair(k2, s2));
    out[f++] = mix(t++, pair(pair(k1, k0), pair(s1, s0)));
    out[f++] = mix(t++, pair(pair(k0, k2), pair(s0, s2)));
    out[f++] = mix(t++, pair(pair(pair(k1, k0), k2), s0));
    out[f++] = mix(t++, pair(k0, w1));
    out[f++] = mix(t++, pair(k0, w2));
    out[f++] = mix(t++, pair(c0, s0));
    out[f++] = mix(t++, pair(c1, s0));
    out[f++] = mix(t++, pair(c2, s0));
    out[f++] = mix(t++, pair(pair(c1, s0), k0));
    out[f++] = mix(t++, pair(pair(c2, s0), k0));
    out[f++] = mix(t++, pair(pair(sense[a - 2]!, c1), s0));
    out[f++] = mix(t++, pair(pair(c2, sense[a + 2]!), s0));
    out[f++] = mix(t++, pair(pair(c1, c2), s0));
    out[f++] = mix(t++, r0);
    out[f++] = mix(t++, pair(r0, s0));
    out[f++] = mix(t++, pair(run[a - 1]!, r0));
    out[f++] = mix(t++, pair(r0, run[a + 1]!));
    out[f++] = mix(t++, pair(run[a - 1]!, s0));
    out[f++] = mix(t++, pair(run[a + 1]!, s0));
    out[f++] = mix(t++, pair(pair(word[a - 2]!, w1), s0));
    out[f++] = mix(t++, pair(pair(w2, word[a + 2]!), s0));
  }
}

const isCapital = (unit: number): boolean => lowerUnit(unit) !== unit;

const pair = (a: number, b: number): number =>
  Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0x297a2d39);

function mix(template: number, atom: number): number {
  let hash = Math.imul(atom ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash >>> (32 - FEATURE_BITS);
}
