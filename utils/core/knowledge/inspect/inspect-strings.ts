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
    const at = firstUnreadable(bytes, starts[i]!, starts[i + 1]!);
    if (at >= 0) return { part: 'STRB', at };
  }
  return null;
}

/** Where a string's first byte stands that begins no character, or one that is not shown; -1 where all is well. */
export function firstUnreadable(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; ) {
    const first = bytes[i]!;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (!length || i + length > end) return i;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    for (let at = i + 1; at < i + length; at++) {
      if ((bytes[at]! & 0xc0) !== 0x80) return i;
      code = (code << 6) | (bytes[at]! & 63);
    }
    if (isOverlong(code, length) || !isShown(code)) return i;
    i += length;
  }
  return -1;
}

const isOverlong = (code: number, length: number): boolean =>
  (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);

function isShown(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return false;
  if ((code >= 0xd800 && code < 0xe000) || code > 0x10ffff) return false;
  // Embeddings, overrides and isolates: they would turn the words around them.
  return !((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069));
}
