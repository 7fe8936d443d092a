import { hashWord } from '../text/tokens.ts';
import type { Section, Volume } from './volume.ts';

/*
 * Words that are parts of names: WHSH (u32) their hashes, sorted; WBIT (u8) what each is; WBUC (u32) where the hashes with
 * the same upper 12 bits begin.
 */

export const WORD_BITS = 12;

export function encodeWords(words: ReadonlyMap<string, number>): Section[] {
  const bits = new Map<number, number>();
  for (const [word, is] of words) bits.set(hashWord(word), (bits.get(hashWord(word)) ?? 0) | is);
  const hashes = Uint32Array.from(bits.keys()).sort();
  const buckets = new Uint32Array((1 << WORD_BITS) + 1);
  for (const hash of hashes) buckets[(hash >>> (32 - WORD_BITS)) + 1]!++;
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!;
  return [
    { tag: 'WHSH', data: hashes },
    { tag: 'WBIT', data: Uint8Array.from(hashes, (hash) => bits.get(hash)!) },
    { tag: 'WBUC', data: buckets },
  ];
}

/** What the word of this hash is, as {@link encodeWords} was told; 0 where it was not. */
export function readWords(volume: Volume): (hash: number) => number {
  const hashes = volume.words('WHSH');
  const bits = volume.bytes('WBIT');
  const buckets = volume.words('WBUC');
  return (hash) => {
    const bucket = hash >>> (32 - WORD_BITS);
    const end = buckets[bucket + 1] ?? 0;
    for (let i = buckets[bucket] ?? 0; i < end; i++) if (hashes[i] === hash) return bits[i]!;
    return 0;
  };
}
