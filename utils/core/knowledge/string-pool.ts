import type { Section, Volume } from './volume.ts';

/*
 * Every string of a pack once, as UTF-8: section STRO holds where each begins (and, last, where the last ends), STRB the bytes.
 * String 0 is empty and stands for "none".
 */

export class StringWriter {
  readonly #numbers = new Map<string, number>([['', 0]]);

  /** Number of the string, adding it where it is new. Strings added early have small numbers. */
  add(text: string | null): number {
    const known = this.#numbers.get(text ?? '');
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text!, number);
    return number;
  }

  /** Number of a string of one of the small vocabularies that are added first. Throws where it needs more than 16 bits. */
  addSmall(text: string | null): number {
    const number = this.add(text);
    if (number > 0xffff) throw new RangeError(`"${text}" is not among the first 65,536 strings.`);
    return number;
  }

  sections(): Section[] {
    const starts = new Uint32Array(this.#numbers.size + 1);
    const bytes: number[] = [];
    let i = 0;
    for (const text of this.#numbers.keys()) {
      starts[i++] = bytes.length;
      for (const char of text) pushUtf8(bytes, char.codePointAt(0)!);
    }
    starts[i] = bytes.length;
    return [
      { tag: 'STRO', data: starts },
      { tag: 'STRB', data: Uint8Array.from(bytes) },
    ];
  }
}

function pushUtf8(bytes: number[], code: number): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
}

/** Reads a string by its number; an unknown number reads as the empty string. */
export type Strings = (number: number) => string;

export function readStrings(volume: Volume): Strings {
  const starts = volume.words('STRO');
  const bytes = volume.bytes('STRB');
  return (number) => (number + 1 < starts.length ? decodeUtf8(bytes, starts[number]!, starts[number + 1]!) : '');
}

/** Core knows no TextDecoder, and for strings this short a loop is as fast. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; ) {
    const byte = bytes[i++]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | (bytes[i++]! & 63));
    else if (byte < 0xf0) {
      text += String.fromCharCode(((byte & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    } else {
      const high = ((byte & 7) << 18) | ((bytes[i++]! & 63) << 12);
      text += String.fromCodePoint(high | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    }
  }
  return text;
}

export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) pushUtf8(bytes, char.codePointAt(0)!);
  return Uint8Array.from(bytes);
}
