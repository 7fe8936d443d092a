/* The trained sequence model: a linear chain over BIOES tags with hashed features (features.ts), read by Viterbi. */

import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { FEATURE_COUNT, Features } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import {
  BEGIN,
  END,
  mayEnd,
  mayFollow,
  mayStart,
  OUTSIDE,
  positionOf,
  SINGLE,
  TAG_COUNT,
  TAGGED_TYPES,
  typeOf,
} from './tag-set.ts';
import { openTaggerModel, ROW_WORDS } from './tagger-model.ts';
import { endOf, sentencesOf, startOf, type Units } from './unit-arrays.ts';

/** A name as the model sees it. `first` and `last` are unit indices. */
export interface TaggedName {
  readonly span: Span;
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
}

/** The trained sequence model, opened. */
export interface Tagger {
  readonly version: string;
  readonly lexicon: Lexicon;
  /** Names in reading order; they do not overlap and cross no sentence. */
  tag(doc: Doc, units: Units, gazetteer: Gazetteer): TaggedName[];
}

const LONGEST_SENTENCE = 256;
/** Every other byte of a word. */
const EVEN = 0x00ff00ff;
const NEVER = -1e9;

/** Opens a model's bytes without parsing them. Throws, with a reason a reader can be shown, where they are damaged or of another format. */
export function openTagger(bytes: Uint8Array): Tagger {
  const { version, lexicon, presence, rows, scores } = openTaggerModel(bytes);
  const ranks = countBefore(presence);
  const features = new Features(lexicon);
  const back = new Uint8Array(LONGEST_SENTENCE * TAG_COUNT);
  const path = new Uint8Array(LONGEST_SENTENCE);
  const emission = new Int32Array(4 * ROW_WORDS);
  let before = new Int32Array(TAG_COUNT);
  let after = new Int32Array(TAG_COUNT);
  const { sources, firsts } = transitionsInto();

  function readEmission(unit: number): void {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let a4 = 0;
    let a5 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let b4 = 0;
    let b5 = 0;
    const hashes = features.values;
    const end = (unit + 1) * FEATURE_COUNT;
    for (let f = unit * FEATURE_COUNT; f < end; f++) {
      const hash = hashes[f]!;
      const word = presence[hash >>> 5]!;
      const bit = hash & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = (ranks[hash >>> 5]! + countBits(word & ((1 << bit) - 1))) * ROW_WORDS;
      const w0 = rows[row]!;
      const w1 = rows[row + 1]!;
      const w2 = rows[row + 2]!;
      const w3 = rows[row + 3]!;
      const w4 = rows[row + 4]!;
      const w5 = rows[row + 5]!;
      a0 += w0 & EVEN;
      b0 += (w0 >>> 8) & EVEN;
      a1 += w1 & EVEN;
      b1 += (w1 >>> 8) & EVEN;
      a2 += w2 & EVEN;
      b2 += (w2 >>> 8) & EVEN;
      a3 += w3 & EVEN;
      b3 += (w3 >>> 8) & EVEN;
      a4 += w4 & EVEN;
      b4 += (w4 >>> 8) & EVEN;
      a5 += w5 & EVEN;
      b5 += (w5 >>> 8) & EVEN;
    }
    unpack(0, a0, b0);
    unpack(4, a1, b1);
    unpack(8, a2, b2);
    unpack(12, a3, b3);
    unpack(16, a4, b4);
    unpack(20, a5, b5);
  }

  /** Four tags' sums from two words: bytes 0 and 2, bytes 1 and 3. */
  function unpack(tag: number, even: number, odd: number): void {
    emission[tag] = even & 0xffff;
    emission[tag + 1] = odd & 0xffff;
    emission[tag + 2] = even >>> 16;
    emission[tag + 3] = odd >>> 16;
  }

  /** Best tags of the sentence that `features` holds, into `path`. */
  function decode(length: number): void {
    readEmission(0);
    for (let tag = 0; tag < TAG_COUNT; tag++)
      before[tag] = mayStart(tag) ? emission[tag]! + scores[TAG_COUNT * TAG_COUNT + tag]! : NEVER;
    for (let i = 1; i < length; i++) {
      readEmission(i);
      for (let tag = 0; tag < TAG_COUNT; tag++) reach(i, tag);
      [before, after] = [after, before];
    }
    trace(length);
  }

  /** The best way to a tag of unit `i`: its score into `after`, the tag it comes from into `back`. */
  function reach(i: number, tag: number): void {
    let best = NEVER * 2;
    let from = 0;
    for (let s = firsts[tag]!; s < firsts[tag + 1]!; s++) {
      const source = sources[s]!;
      const score = before[source]! + scores[source * TAG_COUNT + tag]!;
      if (score > best) {
        best = score;
        from = source;
      }
    }
    after[tag] = best + emission[tag]!;
    back[i * TAG_COUNT + tag] = from;
  }

  /** Back from the best last tag, into `path`. */
  function trace(length: number): void {
    let tag: number = OUTSIDE;
    for (let t = 0; t < TAG_COUNT; t++) if (mayEnd(t) && before[t]! > before[tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      path[i] = tag;
      tag = back[i * TAG_COUNT + tag]!;
    }
  }

  return {
    version,
    lexicon,
    tag(doc, units, gazetteer) {
      const names: TaggedName[] = [];
      for (const [start, stop] of sentencesOf(units)) {
        // A "sentence" of a thousand words is a table or a list: cut, so that scratch space stays small.
        for (let from = start; from < stop; from += LONGEST_SENTENCE) {
          const to = Math.min(stop, from + LONGEST_SENTENCE);
          features.read(doc, units, from, to, gazetteer);
          decode(to - from);
          collect(path, units, from, to, names);
        }
      }
      return names;
    },
  };
}

function collect(path: Uint8Array, units: Units, from: number, to: number, names: TaggedName[]): void {
  let first = from;
  for (let u = from; u < to; u++) {
    const tag = path[u - from] ?? OUTSIDE;
    const position = positionOf(tag);
    if (position === BEGIN || position === SINGLE) first = u;
    const type = TAGGED_TYPES[typeOf(tag)];
    if (!type || (position !== END && position !== SINGLE)) continue;
    names.push({ span: [startOf(units, first), endOf(units, u)], type, first, last: u });
  }
}

/** For each tag the tags it may follow, flat. */
function transitionsInto(): { sources: Uint8Array; firsts: Uint16Array } {
  const sources: number[] = [];
  const firsts = new Uint16Array(TAG_COUNT + 1);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    for (let source = 0; source < TAG_COUNT; source++) if (mayFollow(source, tag)) sources.push(source);
    firsts[tag + 1] = sources.length;
  }
  return { sources: Uint8Array.from(sources), firsts };
}

function countBefore(words: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    ranks[i] = count;
    count += countBits(words[i]!);
  }
  return ranks;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
