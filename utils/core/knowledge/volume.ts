import { err, ok, type Result } from '../model/result.ts';

/*
 * A volume is one file of a pack: named sections of numbers, read in place.
 *
 *   byte  0  u32  magic "SLPK"
 *         4  u32  format version
 *         8  u32  0x01020304, as the writer's machine lays it out
 *        12  u32  stamp: the same in every volume of one build
 *        16  u32  checksum of the words from byte 20 on, one in 64
 *        20  u32  length of the file in bytes, a multiple of 8
 *        24  u32  number of sections
 *        28  u32  0
 *        32       a row for each section: u32 tag (four ASCII letters), u32 offset, u32 length in bytes, u32 0
 *                 then the sections, each at a multiple of 8
 */

const MAGIC = tagOf('SLPK');
/** What a machine of the other byte order reads backwards. */
export const ORDER = 0x01020304;
/** Bytes before the rows of sections, and of each row. */
export const HEAD = 32;
export const ROW = 16;
/** Where the words begin that the checksum is of. */
const LENGTH = 5;
/**
 * One word in 64 is summed, so that opening megabytes costs a millisecond: a file that was cut, overwritten or mixed up shows in
 * every 256 bytes. Single flipped bits are what the browser's signature of the whole extension is for.
 */
const STEP = 64;

/** Raised whenever a section is added, dropped or laid out anew. Older and newer files are refused. */
const FORMAT_VERSION = 3;

type Words = Uint8Array | Uint16Array | Uint32Array | Float64Array;

export interface Section {
  /** Four ASCII letters. */
  readonly tag: string;
  readonly data: Words;
}

/** One opened file: its sections by tag, as views of the file's own bytes. */
export interface Volume {
  readonly stamp: number;
  bytes(tag: string): Uint8Array;
  shorts(tag: string): Uint16Array;
  words(tag: string): Uint32Array;
  doubles(tag: string): Float64Array;
}

export function encodeVolume(sections: readonly Section[], stamp: number): ArrayBuffer {
  let length = HEAD + sections.length * ROW;
  const offsets = sections.map(({ data }) => {
    const offset = aligned(length);
    length = offset + data.byteLength;
    return offset;
  });
  const bytes = new Uint8Array(aligned(length));
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, ORDER, stamp, 0, bytes.length, sections.length, 0]);
  sections.forEach(({ tag, data }, i) => {
    words.set([tagOf(tag), offsets[i]!, data.byteLength, 0], (HEAD + i * ROW) / 4);
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offsets[i]!);
  });
  words[4] = checksum(words, LENGTH, STEP);
  return bytes.buffer;
}

/** What the volumes of one build have in common. */
export const stampOf = (volume: ArrayBuffer): number => new Uint32Array(volume, 12, 1)[0]!;

/** Opens a file without copying it. The error says in plain words what is wrong with it. */
export function openVolume(buffer: ArrayBuffer): Result<Volume, string> {
  if (buffer.byteLength < HEAD || buffer.byteLength % 8) return err('cut short');
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC) return err('not a knowledge pack');
  if (words[2] !== ORDER) return err('written for another kind of machine');
  if (words[1] !== FORMAT_VERSION) return err(`of format ${words[1]}, this version reads format ${FORMAT_VERSION}`);
  if (words[5] !== buffer.byteLength) return err('cut short');
  if (words[4] !== checksum(words, LENGTH, STEP)) return err('damaged');
  if (HEAD + words[6]! * ROW > buffer.byteLength) return err('damaged');
  const rows = new Map<number, { offset: number; length: number }>();
  for (let i = 0; i < words[6]!; i++) {
    const row = (HEAD + i * ROW) / 4;
    rows.set(words[row]!, { offset: words[row + 1]!, length: words[row + 2]! });
  }
  const at = (tag: string) => rows.get(tagOf(tag)) ?? { offset: HEAD, length: 0 };
  return ok({
    stamp: words[3]!,
    bytes: (tag) => new Uint8Array(buffer, at(tag).offset, at(tag).length),
    shorts: (tag) => new Uint16Array(buffer, at(tag).offset, at(tag).length / 2),
    words: (tag) => new Uint32Array(buffer, at(tag).offset, at(tag).length / 4),
    doubles: (tag) => new Float64Array(buffer, at(tag).offset, at(tag).length / 8),
  });
}

/** Four ASCII letters as the number they are stored as. */
export function tagOf(letters: string): number {
  return (
    (letters.charCodeAt(0) |
      (letters.charCodeAt(1) << 8) |
      (letters.charCodeAt(2) << 16) |
      (letters.charCodeAt(3) << 24)) >>>
    0
  );
}

/** The next multiple of 8. */
export function aligned(length: number): number {
  return (length + 7) & ~7;
}

/** Of every so many words; every word with a step of one. */
export function checksum(words: Uint32Array, from: number, step: number): number {
  let sum = 0x811c9dc5;
  for (let i = from; i < words.length; i += step) {
    sum = Math.imul(sum ^ words[i]!, 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
