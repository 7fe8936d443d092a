/*
 * What a word or a run of words can be, by hash: first name, place, organisation ..., and what sense class its dictionary sense
 * falls in. Features for the tagger, no entities: those are the gazetteer's.
 *
 * Bytes, little-endian:
 *   0      4            number of entries, n
 *   4      65536        how many entries each bucket holds, one byte a bucket
 *   65540  2 n          keys: low half of each entry's scattered hash, ascending inside a bucket
 *   ...    2 n          values: low byte the bits below, high byte the sense class (0: none)
 * An entry's bucket is the high half of its scattered hash, so that both halves together are the whole hash.
 */

export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const PLACE = 4;
export const ORGANISATION = 8;
export const PERSON = 16;
/** Named, of no other kind here: a work, an event, a title of an encyclopedia. */
export const TITLE = 32;
/** People of a place or a faith, a language: "Salvadoran". */
export const DEMONYM = 64;
/** A word of the dictionary that is written small. */
export const COMMON = 128;

const BUCKETS = 65536;
const HEAD = 4 + BUCKETS;

export interface Lexicon {
  readonly size: number;
  /** Bits and sense class of a word's hash (`hashWord`) or of {@link extendHash}ed hashes; 0 where unknown. */
  lookUp(hash: number): number;
}

export const senseOf = (value: number): number => value >> 8;

/** The sense classes of verbs. */
const FIRST_VERB = 30;
const LAST_VERB = 44;
/** Whether the usual sense of a word is a verb's. */
export const isVerbSense = (value: number): boolean => senseOf(value) >= FIRST_VERB && senseOf(value) <= LAST_VERB;

/** Hash of a run of words: start with the first word's own hash, extend by each that follows. */
export const extendHash = (run: number, word: number): number =>
  (Math.imul(run ^ 0x27d4eb2f, 0x165667b1) ^ Math.imul(word, 0x9e3779b1)) >>> 0;

/** Bijective, so nothing is lost: FNV's high bits alone spread short words badly. */
function scatter(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function encodeLexicon(entries: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const sorted = [...entries].map(([hash, value]) => [scatter(hash), value] as const).sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(HEAD + 4 * sorted.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  sorted.forEach(([key, value], i) => {
    const bucket = 4 + (key >>> 16);
    if (bytes[bucket] === 255) throw new Error('A bucket of the lexicon is over full.');
    bytes[bucket]!++;
    view.setUint16(HEAD + 2 * i, key & 0xffff, true);
    view.setUint16(HEAD + 2 * (sorted.length + i), value, true);
  });
  return bytes;
}

/** A part of some bytes in a buffer of its own, so that wider numbers can be read from it. (`slice` of Node's Buffer copies nothing.) */
export function copyBytes(bytes: Uint8Array, from: number, to: number): ArrayBuffer {
  const copy = new Uint8Array(to - from);
  copy.set(bytes.subarray(from, to));
  return copy.buffer;
}

/** Opens encoded bytes. Throws where they are cut short or do not add up. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length < HEAD ? -1 : view.getUint32(0, true);
  if (bytes.length !== HEAD + 4 * size) throw new Error('The lexicon of the names model is damaged.');
  const firsts = new Uint32Array(BUCKETS + 1);
  for (let b = 0; b < BUCKETS; b++) firsts[b + 1] = firsts[b]! + bytes[4 + b]!;
  if (firsts[BUCKETS] !== size) throw new Error('The lexicon of the names model is damaged.');
  const body = copyBytes(bytes, HEAD, bytes.length);
  const keys = new Uint16Array(body, 0, size);
  const values = new Uint16Array(body, 2 * size, size);
  return {
    size,
    lookUp(hash) {
      const key = scatter(hash);
      const low = key & 0xffff;
      const end = firsts[(key >>> 16) + 1]!;
      for (let i = firsts[key >>> 16]!; i < end; i++) if (keys[i] === low) return values[i]!;
      return 0;
    },
  };
}
