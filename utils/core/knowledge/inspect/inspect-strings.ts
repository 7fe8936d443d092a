import type { Volume } from '../volume.ts';
import { badBeginnings, type Defect } from './defect.ts';
import type { Layout } from './inspect-layout.ts';

export const STRINGS: Layout = { STRO: 4, STRB: 1 };

/** Bytes of the longest string: names, remarks and descriptions of one line. */
const LONGEST = 2048;

/** Whether every string is well-formed UTF-8 that can be shown: no control characters, nothing that turns the direction of what follows. */
export function inspectStrings(volume: Volume): Defect | null {
  const starts = volume.words('STRO');
  const bytes = volume.bytes('STRB');
  if (starts.length < 2) return { part: 'STRO', at: starts.length };
  const beginnings = badBeginnings('STRO', starts, bytes.length, LONGEST);
  if (beginnings) return beginnings;
  // String 0 stands for "none".
  if (starts[1] !== 0) return { part: 'STRO', at: 1 };
  for (let i = 1; i + 1 < starts.length; i++) {
    const at = firstUnreadable(bytes, starts[i] ?? 0, starts[i + 1] ?? 0);
    if (at >= 0) return { part: 'STRB', at };
  }
  return null;
}

/** Where a string's first byte stands that begins no character, or one that is not shown; -1 where all is well. */
export function firstUnreadable(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; ) {
    const length = lengthBy(bytes[i] ?? 0);
    if (length === 0 || i + length > end) return i;
    const code = codeAt(bytes, i, length);
    if (code < 0 || isOverlong(code, length) || !isShown(code)) return i;
    i += length;
  }
  return -1;
}

/** First bytes that begin a character of UTF-8, from `least` on, and how many bytes it has; 0: none does. */
const LENGTHS: readonly { readonly least: number; readonly length: number }[] = [
  { least: 0xf5, length: 0 },
  { least: 0xf0, length: 4 },
  { least: 0xe0, length: 3 },
  { least: 0xc2, length: 2 },
  { least: 0x80, length: 0 },
];

function lengthBy(first: number): number {
  for (const { least, length } of LENGTHS) if (first >= least) return length;
  return 1;
}

/** The character of so many bytes; -1 where one that should go on does not. */
function codeAt(bytes: Uint8Array, from: number, length: number): number {
  const first = bytes[from] ?? 0;
  let code = length === 1 ? first : first & (0xff >> (length + 1));
  for (const byte of bytes.subarray(from + 1, from + length)) {
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 63);
  }
  return code;
}

const isOverlong = (code: number, length: number): boolean =>
  (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);

function isShown(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  if ((code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return false;
  // Embeddings, overrides and isolates: they would turn the words around them.
  return !((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069));
}
