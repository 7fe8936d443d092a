/*
 * The trained sequence model: a linear chain over BIOES tags with hashed features (features.ts), read by Viterbi.
 *
 * Bytes, little-endian; every section starts on a multiple of four:
 *   0    "SLNM", then u16 format, u16 feature bits, u16 features a unit, u16 tags
 *   12   u32 rows, u32 bytes of the lexicon, u32 FNV-1a of everything after byte 24
 *   24   32 bytes: version, ASCII, zero-padded
 *   56   i16 a transition: [tag before, tags being the row][tag], tag count squared; then i16 a start: tag count
 *   ...  presence: one bit a feature hash (2^bits / 8 bytes): whether the model holds a row for it
 *   ...  rows: one i8 a tag; the row of a hash is the number of set bits before its own
 *   ...  the lexicon (lexicon.ts)
 * All scores are whole numbers of one scale, so nothing is multiplied: a name's score is a sum of bytes.
 */
import type { EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Prose } from '../text/prose.ts';
import { FEATURE_BITS, FEATURE_COUNT, Features } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { copyBytes, type Lexicon, openLexicon } from './lexicon.ts';
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
import type { Units } from './units.ts';

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
  tag(prose: Prose, units: Units, gazetteer: Gazetteer): TaggedName[];
}

/** What training hands over to be written. */
export interface TaggerModel {
  /** At most 32 ASCII characters. */
  readonly version: string;
  /** Scaled weights by feature hash: one i8 a tag. */
  readonly rows: ReadonlyMap<number, Int8Array>;
  /** `[before * TAG_COUNT + tag]`, same scale. */
  readonly transitions: Int16Array;
  readonly starts: Int16Array;
  /** Encoded lexicon. */
  readonly lexicon: Uint8Array;
}

const MAGIC = 0x4d4e4c53;
const FORMAT = 1;
const HEAD = 56;
const VERSION_ROOM = 32;
const LONGEST_SENTENCE = 256;
const NEVER = -1e9;
const TRANSITION_BYTES = padded(2 * (TAG_COUNT * TAG_COUNT + TAG_COUNT));
const PRESENCE_BYTES = 2 ** FEATURE_BITS / 8;

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}

export function encodeTagger(model: TaggerModel): Uint8Array<ArrayBuffer> {
  const hashes = [...model.rows.keys()].sort((a, b) => a - b);
  const rowBytes = padded(hashes.length * TAG_COUNT);
  const bytes = new Uint8Array(HEAD + TRANSITION_BYTES + PRESENCE_BYTES + rowBytes + model.lexicon.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  [FORMAT, FEATURE_BITS, FEATURE_COUNT, TAG_COUNT].forEach((value, i) => {
    view.setUint16(4 + 2 * i, value, true);
  });
  view.setUint32(12, hashes.length, true);
  view.setUint32(16, model.lexicon.length, true);
  for (let i = 0; i < Math.min(model.version.length, VERSION_ROOM); i++) bytes[24 + i] = model.version.charCodeAt(i);
  [...model.transitions, ...model.starts].forEach((score, i) => {
    view.setInt16(HEAD + 2 * i, score, true);
  });
  const presence = HEAD + TRANSITION_BYTES;
  const rows = presence + PRESENCE_BYTES;
  hashes.forEach((hash, row) => {
    bytes[presence + (hash >>> 3)]! |= 1 << (hash & 7);
    const weights = model.rows.get(hash)!;
    for (let tag = 0; tag < TAG_COUNT; tag++) view.setInt8(rows + row * TAG_COUNT + tag, weights[tag]!);
  });
  bytes.set(model.lexicon, rows + rowBytes);
  view.setUint32(20, checksum(bytes), true);
  return bytes;
}

/** Opens encoded bytes without parsing them. Throws, with a reason a reader can be shown, where they are damaged or of another format. */
export function openTagger(bytes: Uint8Array): Tagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('This is no names model.');
  const layout = [4, 6, 8, 10].map((at) => view.getUint16(at, true));
  if (layout.join() !== [FORMAT, FEATURE_BITS, FEATURE_COUNT, TAG_COUNT].join())
    throw new Error('The names model was made for another version of the extension.');
  const rowCount = view.getUint32(12, true);
  const lexiconBytes = view.getUint32(16, true);
  const rowBytes = padded(rowCount * TAG_COUNT);
  const presenceAt = HEAD + TRANSITION_BYTES;
  const rowsAt = presenceAt + PRESENCE_BYTES;
  if (bytes.length !== rowsAt + rowBytes + lexiconBytes || view.getUint32(20, true) !== checksum(bytes))
    throw new Error('The names model is damaged.');
  const version = String.fromCharCode(...bytes.subarray(24, 24 + VERSION_ROOM)).replace(/\0+$/, '');
  const scores = new Int16Array(copyBytes(bytes, HEAD, HEAD + TRANSITION_BYTES));
  const presence = new Uint32Array(copyBytes(bytes, presenceAt, rowsAt));
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, rowBytes);
  const lexicon = openLexicon(bytes.subarray(rowsAt + rowBytes));
  return makeTagger(version, lexicon, presence, rows, scores);
}

/** FNV-1a over all bytes after the checksum, four at a time where they fill a word. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 24; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function makeTagger(
  version: string,
  lexicon: Lexicon,
  presence: Uint32Array,
  rows: Int8Array,
  scores: Int16Array,
): Tagger {
  const ranks = countBefore(presence);
  const features = new Features(lexicon);
  const back = new Uint8Array(LONGEST_SENTENCE * TAG_COUNT);
  const path = new Uint8Array(LONGEST_SENTENCE);
  const emission = new Int32Array(TAG_COUNT);
  let before = new Int32Array(TAG_COUNT);
  let after = new Int32Array(TAG_COUNT);
  const { sources, firsts } = transitionsInto();

  function readEmission(unit: number): void {
    emission.fill(0);
    const end = (unit + 1) * FEATURE_COUNT;
    for (let f = unit * FEATURE_COUNT; f < end; f++) {
      const hash = features.values[f]!;
      const word = presence[hash >>> 5]!;
      const bit = hash & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = (ranks[hash >>> 5]! + countBits(word & ((1 << bit) - 1))) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) emission[tag]! += rows[row + tag]!;
    }
  }

  /** Best tags of the sentence that `features` holds, into `path`. */
  function decode(length: number): void {
    readEmission(0);
    for (let tag = 0; tag < TAG_COUNT; tag++)
      before[tag] = mayStart(tag) ? emission[tag]! + scores[TAG_COUNT * TAG_COUNT + tag]! : NEVER;
    for (let i = 1; i < length; i++) {
      readEmission(i);
      for (let tag = 0; tag < TAG_COUNT; tag++) {
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
      [before, after] = [after, before];
    }
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
    tag(prose, units, gazetteer) {
      const names: TaggedName[] = [];
      for (let s = 0; s + 1 < units.sentences.length; s++) {
        const stop = units.sentences[s + 1]!;
        // A "sentence" of a thousand words is a table or a list: cut, so that scratch space stays small.
        for (let from = units.sentences[s]!; from < stop; from += LONGEST_SENTENCE) {
          const to = Math.min(stop, from + LONGEST_SENTENCE);
          features.read(prose, units, from, to, gazetteer);
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
    const tag = path[u - from]!;
    const position = positionOf(tag);
    if (position === BEGIN || position === SINGLE) first = u;
    if (position !== END && position !== SINGLE) continue;
    names.push({ span: [units.starts[first]!, units.ends[u]!], type: TAGGED_TYPES[typeOf(tag)]!, first, last: u });
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
