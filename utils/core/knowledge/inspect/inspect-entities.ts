import { type KeySpaces, PREFIXES, TYPES } from '../entity-table.ts';
import type { Strings } from '../string-pool.ts';
import type { Volume } from '../volume.ts';
import { type Defect, tooLarge, wrongLength } from './defect.ts';
import type { Layout } from './inspect-layout.ts';

export const ENTITIES: Layout = {
  META: 1,
  EKEY: 4,
  EQID: 4,
  ENAM: 4,
  EDES: 4,
  EKIN: 2,
  ETYP: 1,
  EFAM: 1,
  ECOU: 2,
  ELAT: 2,
  ELON: 2,
  CTRY: 4,
};

/** Names refer to entities in 24 bits. */
const MOST = 0xffffff;
const COUNTRIES = 26 * 26 + 1;
const LARGEST_KEY = 999_999_999;
/** As records write their own ids; anything else could be taken for an entity the text alone knows. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WIKIDATA_LIKE = /^q\d+$/i;

/** Whether every entity has an id of its own in its order, a name, a type, and strings and countries that are there. */
export function inspectEntities(
  volume: Volume,
  spaces: KeySpaces,
  strings: Strings,
  stringCount: number,
): Defect | null {
  const keys = volume.words('EKEY');
  const size = keys.length;
  if (size > MOST) return { part: 'EKEY', at: MOST };
  if (spaces.length !== PREFIXES.length || spaces.some(({ prefix }, i) => prefix !== PREFIXES[i]))
    return { part: 'META', at: 0 };
  if (spaces.reduce((sum, { count }) => sum + count, 0) !== size) return { part: 'META', at: 0 };
  const own = spaces[0]!.count;
  const names = volume.words('ENAM');
  return (
    wrongLength('EQID', volume.words('EQID'), size) ??
    wrongLength('ENAM', names, size) ??
    wrongLength('EDES', volume.words('EDES'), size) ??
    wrongLength('EKIN', volume.shorts('EKIN'), size) ??
    wrongLength('ETYP', volume.bytes('ETYP'), size) ??
    wrongLength('EFAM', volume.bytes('EFAM'), size) ??
    wrongLength('ECOU', volume.shorts('ECOU'), size) ??
    wrongLength('ELAT', volume.shorts('ELAT'), size) ??
    wrongLength('ELON', volume.shorts('ELON'), size) ??
    wrongLength('CTRY', volume.words('CTRY'), COUNTRIES) ??
    tooLarge('EQID', volume.words('EQID'), LARGEST_KEY + 1) ??
    tooLarge('ENAM', names, stringCount) ??
    tooLarge('EDES', volume.words('EDES'), stringCount) ??
    tooLarge('EKIN', volume.shorts('EKIN'), stringCount) ??
    tooLarge('ETYP', volume.bytes('ETYP'), TYPES.length) ??
    tooLarge('ECOU', volume.shorts('ECOU'), COUNTRIES) ??
    tooLarge('CTRY', volume.words('CTRY'), size + 1) ??
    tooLarge('EKEY', keys.subarray(0, own), stringCount) ??
    tooLarge('EKEY', keys.subarray(own), LARGEST_KEY + 1) ??
    nameless(names) ??
    outOfOrder(keys, spaces, strings)
  );
}

function nameless(names: Uint32Array): Defect | null {
  const at = names.indexOf(0);
  return at < 0 ? null : { part: 'ENAM', at };
}

function outOfOrder(keys: Uint32Array, spaces: KeySpaces, strings: Strings): Defect | null {
  let at = 0;
  let last = '';
  for (; at < spaces[0]!.count; at++) {
    const key = strings(keys[at]!);
    if (!SLUG.test(key) || WIKIDATA_LIKE.test(key) || key <= last) return { part: 'EKEY', at };
    last = key;
  }
  for (const { count } of spaces.slice(1)) {
    const end = at + count;
    for (let previous = 0; at < end; at++) {
      if (keys[at]! <= previous) return { part: 'EKEY', at };
      previous = keys[at]!;
    }
  }
  return null;
}
