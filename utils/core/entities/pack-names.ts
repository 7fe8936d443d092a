/* What the pack knows of names: it corrects what the model mistook and finds what the model missed. */
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import { CAPITALS_BIT, FIRST_NAME_BIT, LAST_NAME_BIT, TYPE_BIT } from './gazetteer.ts';
import type { NameReading } from './name-reading.ts';
import { isAcronym, isCapitalised, isJoined } from './unit-case.ts';
import type { Units } from './units.ts';
import { hashesOf } from './word-set.ts';

/** A single word is taken for an entity on the pack's word alone only where the entity is this well known (`fameOf`). */
const FAMOUS = 120;
const CONJUNCTIONS = hashesOf('and or und oder y o e ou et ,');
const OPENERS = hashesOf('( [ “ " ‘ \' « „ — – / #');
const BINDERS = hashesOf('- $ € £ _ @ &');
const COMMA = hashWord(',');

/** The type of the best known bearer of the name in the units `first` to `last`; null where the pack has none. */
function typeInPack(first: number, last: number, { prose, units, gazetteer }: NameReading): EntityType | null {
  const row = gazetteer.findName(prose.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!);
  if (row < 0 || (gazetteer.capitalsOnlyAt(row) && !isAcronym(prose.text, units, first))) return null;
  return gazetteer.typeOf(gazetteer.entityAt(row));
}

/** The type that the pack leaves no other choice for; the name's own type where it does. */
export function typeByPack({ first, last, type }: FoundName, reading: NameReading): EntityType {
  const { prose, units, gazetteer } = reading;
  const known = typeInPack(first, last, reading);
  if (!known && first === last && (type === 'place' || type === 'other') && endsLikePeople(prose.text, units, first))
    return 'group';
  if (!known || known === type) return type;
  const bits = gazetteer.typeBits(prose.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!);
  // To the model a facility is a place.
  if (type === 'place' && bits & TYPE_BIT.facility && !(bits & TYPE_BIT.place)) return 'facility';
  if (bits & TYPE_BIT[type]) return type;
  if (first < last) return known;
  // One word may be somebody else's name: there the context that the model read counts for more, but with peoples and countries.
  const nobodys = !(bits & (FIRST_NAME_BIT | LAST_NAME_BIT | TYPE_BIT.person));
  if (nobodys && (known === 'group' || isCountry(first, reading))) return known;
  return type === 'other' && standsAlone(first, reading) ? known : type;
}

/** "Salvadorian", "Norvalese". */
function endsLikePeople(text: string, units: Units, unit: number): boolean {
  const start = units.starts[unit]!;
  const end = units.ends[unit]!;
  return end - start > 6 && /(?:ian|ians|ese)$/.test(text.slice(end - 4, end));
}

function isCountry(unit: number, { prose, units, gazetteer }: NameReading): boolean {
  const row = gazetteer.findName(prose.tokens, units.tokenStarts[unit]!, units.tokenEnds[unit]!);
  return row >= 0 && gazetteer.kindOf(gazetteer.entityAt(row)) === 'country';
}

/** "MS-13 or Tren de Aragua" in two, where the pack holds a part and not the whole. */
export function splitByPack(name: FoundName, reading: NameReading): FoundName[] {
  const { units } = reading;
  if (name.last - name.first < 2 || typeInPack(name.first, name.last, reading)) return [name];
  for (let u = name.first + 1; u < name.last; u++) {
    if (!CONJUNCTIONS.has(units.hashes[u]!)) continue;
    const before = typeInPack(name.first, u - 1, reading);
    const after = typeInPack(u + 1, name.last, reading);
    if (!before && !after) continue;
    // "Washington, D.C." may be unknown and still be one.
    if (units.hashes[u] === COMMA && !(before && after)) continue;
    const type = before ?? after ?? name.type;
    return [
      { first: name.first, last: u - 1, type: before ?? type, rule: 'gazetteer' },
      ...splitByPack({ first: u + 1, last: name.last, type: after ?? type, rule: 'gazetteer' }, reading),
    ];
  }
  return [name];
}

/**
 * Names of the pack that `names` have nothing of: several words with a capital at both ends, or one word of a well-known place,
 * organisation or people that is no common word and no name of people at large.
 */
export function findInPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { prose, units, gazetteer } = reading;
  const { text, tokens } = prose;
  const found: FoundName[] = [];
  let next = 0;
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const stop = units.sentences[s + 1]!;
    for (let u = units.sentences[s]!; u < stop; u++) {
      while (next < names.length && names[next]!.last < u) next++;
      const name = names[next];
      if (name && name.first <= u) {
        u = name.last;
        continue;
      }
      if (!isCapitalised(text, units, u)) continue;
      const limit = units.tokenEnds[Math.min(stop, name?.first ?? stop) - 1]!;
      const tokenEnd = gazetteer.longestName(tokens, units.tokenStarts[u]!, limit);
      let last = u;
      while (last + 1 < stop && units.tokenEnds[last]! < tokenEnd) last++;
      if (units.tokenEnds[last] !== tokenEnd || !isCapitalised(text, units, last)) continue;
      const type = typeInPack(u, last, reading);
      if (!type || (u === last && !standsAlone(u, reading))) continue;
      found.push({ first: u, last, type, rule: 'gazetteer' });
      u = last;
    }
  }
  return found;
}

function standsAlone(u: number, { prose, units, gazetteer, isCommon }: NameReading): boolean {
  // "30GB", "AU$", "Ye-tiau": a part of something else.
  if (isJoined(units, u) && !OPENERS.has(units.hashes[u - 1]!)) return false;
  if (u + 1 < units.count && isJoined(units, u + 1) && BINDERS.has(units.hashes[u + 1]!)) return false;
  const start = units.tokenStarts[u]!;
  const end = units.tokenEnds[u]!;
  const bits = gazetteer.typeBits(prose.tokens, start, end);
  if (bits & CAPITALS_BIT && !isAcronym(prose.text, units, u)) return false;
  if (bits & (FIRST_NAME_BIT | LAST_NAME_BIT | TYPE_BIT.person) || isCommon(units.hashes[u]!)) return false;
  if (!(bits & (TYPE_BIT.place | TYPE_BIT.facility | TYPE_BIT.organisation | TYPE_BIT.group))) return false;
  return gazetteer.fameOf(gazetteer.entityAt(gazetteer.findName(prose.tokens, start, end))) >= FAMOUS;
}
