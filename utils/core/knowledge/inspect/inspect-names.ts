import { TERM_WORD } from '../gazetteer.ts';
import { DERIVED, NAME_ROW_BITS, NameIndex } from '../name-index.ts';
import type { Volume } from '../volume.ts';
import { WORD_BITS } from '../word-index.ts';
import { badBeginnings, type Defect, tooLarge, wrongLength } from './defect.ts';
import type { Layout } from './inspect-layout.ts';

export const NAMES: Layout = { NBUC: 4, NPRT: 4, NENT: 4, WHSH: 4, WBIT: 1, WBUC: 4 };

/** Look-ups walk a bucket: an honest one has some twenty rows, and a hundred where many share one name. */
const MOST_IN_BUCKET = 1024;
/** A word's bits are below this. */
const WORD_FLAGS = 2 * TERM_WORD;
const FEWEST_BUCKETS = 16;
const MOST_BUCKETS = 65536;

/** Whether every row of the names and of the words can be reached, in order, and means an entity that is there. */
export function inspectNames(volume: Volume, entityCount: number): Defect | null {
  const buckets = volume.words('NBUC');
  const prints = volume.words('NPRT');
  const rows = volume.words('NENT');
  const bucketCount = buckets.length - 1;
  // A power of two, or there is no shift that finds a bucket.
  if (bucketCount < FEWEST_BUCKETS || bucketCount > MOST_BUCKETS || bucketCount & (bucketCount - 1))
    return { part: 'NBUC', at: buckets.length };
  return (
    wrongLength('NENT', rows, prints.length) ??
    badBeginnings('NBUC', buckets, prints.length, MOST_IN_BUCKET) ??
    tooLarge('NENT', rows, 1 << NAME_ROW_BITS) ??
    unsorted(buckets, prints) ??
    strangeRow(new NameIndex(volume), entityCount) ??
    inspectWords(volume)
  );
}

function unsorted(buckets: Uint32Array, prints: Uint32Array): Defect | null {
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    for (let at = buckets[bucket]! + 1; at < buckets[bucket + 1]!; at++) {
      if (prints[at]! < prints[at - 1]!) return { part: 'NPRT', at };
    }
  }
  return null;
}

function strangeRow(names: NameIndex, entityCount: number): Defect | null {
  for (let at = 0; at < names.size; at++) {
    if (names.entity(at) >= entityCount || names.strength(at) > DERIVED) return { part: 'NENT', at };
  }
  return null;
}

function inspectWords(volume: Volume): Defect | null {
  const hashes = volume.words('WHSH');
  const buckets = volume.words('WBUC');
  for (let at = 1; at < hashes.length; at++) if (hashes[at]! <= hashes[at - 1]!) return { part: 'WHSH', at };
  return (
    wrongLength('WBIT', volume.bytes('WBIT'), hashes.length) ??
    tooLarge('WBIT', volume.bytes('WBIT'), WORD_FLAGS) ??
    wrongLength('WBUC', buckets, (1 << WORD_BITS) + 1) ??
    badBeginnings('WBUC', buckets, hashes.length, MOST_IN_BUCKET)
  );
}
