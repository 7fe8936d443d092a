/* Features of a sentence's units as hashes, with no string built: each template mixes a unit's atoms (atoms.ts) with its neighbours'. */

import type { Gazetteer } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { AFFIXES, Atoms, PAD } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Units } from './unit-arrays.ts';

/** Features of one unit. */
export const FEATURE_COUNT = 54;
/** Bits of a feature's hash. */
export const FEATURE_BITS = 22;

/** Features of one sentence at a time, in space that is reused. */
export class Features {
  /** Hashes of the sentence read last: {@link FEATURE_COUNT} for each unit. */
  values = new Int32Array(0);
  readonly #atoms: Atoms;

  constructor(lexicon: Lexicon) {
    this.#atoms = new Atoms(lexicon);
  }

  /** Reads units `from` to `to` as one sentence and fills {@link values}. */
  read(doc: Doc, units: Units, from: number, to: number, gazetteer: Gazetteer): void {
    const length = to - from;
    if (length * FEATURE_COUNT > this.values.length) this.values = new Int32Array(2 * length * FEATURE_COUNT);
    this.#atoms.read(doc, units, from, to, gazetteer);
    const { taggerClass } = nameLanguageOf(doc.lang).names;
    for (let i = 0; i < length; i++) this.#readUnit(i, taggerClass);
  }

  #readUnit(i: number, taggerClass: number): void {
    const a = i + PAD;
    const { word, shape, short, known, sense, run, affix } = this.#atoms;
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
    const b = AFFIXES * a;
    const edge = i === 0 ? 1 : 0;
    let f = FEATURE_COUNT * i;
    let t = 0;
    out[f++] = mix(t++, taggerClass);
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
    out[f++] = mix(t++, affix[b - AFFIXES + 4]!);
    out[f++] = mix(t++, affix[b + AFFIXES + 4]!);
    out[f++] = mix(t++, affix[b + AFFIXES + 5]!);
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
  }
}

const pair = (a: number, b: number): number =>
  Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x165667b1, 0x297a2d39);

function mix(template: number, atom: number): number {
  let hash = Math.imul(atom ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash >>> (32 - FEATURE_BITS);
}
