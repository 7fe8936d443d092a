/* What the pack knows of names: it corrects what the model mistook and finds what the model missed. */

import { CAPITALS_BIT, FIRST_NAME_BIT, LAST_NAME_BIT, type NameNumber, TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { EntityType } from '../model/entity.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import { findGenitive } from './german-names.ts';
import type { NameReading } from './name-reading.ts';
import { isAcronym, isCapitalised, isJoined, isSmall } from './unit-case.ts';
import type { Units } from './units.ts';

/** A single word is taken for an entity on the pack's word alone only where the entity is this well known (`fameOf`). */
const FAMOUS = 150;
/** In German, where a capital says nothing, only from here on. */
const HOUSEHOLD = 160;
/** Two letters stand for too much ("RT", "TD"). */
const SHORTEST = 3;
/** These may begin a place's name ("Los Angeles", "El Salvador"). */
export const ROMANCE_ARTICLES = hashesOf('el la los las le les o a os as');
const CONJUNCTIONS = hashesOf('and or und oder y o e ou et ,');
/** Between somebody and a place: "Vera Holm à Kiev". */
const AT = hashesOf('à en em in nach');
const GERMAN_ARTICLES = hashesOf('der die das');
const OPENERS = hashesOf('( [ “ " ‘ \' « „ — – / #');
const BINDERS = hashesOf('- $ € £ _ @ &');

/** The type of the best known bearer of the name in the units `first` to `last`; null where the pack has none. */
export function typeInPack(first: number, last: number, { doc, units, gazetteer }: NameReading): EntityType | null {
  const whole = gazetteer.findName(doc.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!);
  const row = whole < 0 && first === last ? genitiveAt(first, { doc, units, gazetteer }) : whole;
  if (row < 0 || isChance(first, row, { doc, units, gazetteer })) return null;
  if (gazetteer.capitalsOnlyAt(row) && !isAcronym(doc.text, units, first)) return null;
  return gazetteer.typeOf(gazetteer.entityAt(row));
}

/** The row of the well-known place or body whose German genitive stands there; -1 where none does. */
function genitiveAt(unit: number, { doc, units, gazetteer }: Pick<NameReading, 'doc' | 'units' | 'gazetteer'>): number {
  if (doc.lang !== 'de') return -1;
  const row = findGenitive(doc.text.slice(units.starts[unit], units.ends[unit]), gazetteer);
  if (row < 0) return -1;
  const entity = gazetteer.entityAt(row);
  return gazetteer.typeOf(entity) === 'place' && gazetteer.fameOf(entity) >= FAMOUS ? row : -1;
}

/** Whether a name begins with an article for no better reason than that a little known place is called so: "El Banco" in "El Banco Mundial". */
export function isChance(
  first: number,
  row: NameNumber,
  { doc, units, gazetteer }: Pick<NameReading, 'doc' | 'units' | 'gazetteer'>,
): boolean {
  const articled = doc.lang !== 'en' && ROMANCE_ARTICLES.has(units.hashes[first]!);
  return articled && gazetteer.fameOf(gazetteer.entityAt(row)) < FAMOUS;
}

/** The type that the pack leaves no other choice for; the name's own type where it does. */
export function typeByPack({ first, last, type }: FoundName, reading: NameReading): EntityType {
  const { doc, units, gazetteer } = reading;
  const known = typeInPack(first, last, reading);
  if (!known && first === last && (type === 'place' || type === 'other') && endsLikePeople(doc.text, units, first))
    return 'group';
  if (!known || known === type) return type;
  const bits = gazetteer.typeBits(doc.tokens, units.tokenStarts[first]!, units.tokenEnds[last]!);
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

function isCountry(unit: number, { doc, units, gazetteer }: NameReading): boolean {
  const row = gazetteer.findName(doc.tokens, units.tokenStarts[unit]!, units.tokenEnds[unit]!);
  return row >= 0 && gazetteer.kindOf(gazetteer.entityAt(row)) === 'country';
}

/** "MS-13 or Tren de Aragua" in two, where the pack holds both parts and not the whole. */
export function splitByPack(name: FoundName, reading: NameReading): FoundName[] {
  const { doc, units } = reading;
  if (name.last - name.first < 2 || typeInPack(name.first, name.last, reading)) return [name];
  for (let u = name.first + 1; u < name.last; u++) {
    const isAt = doc.lang !== 'en' && AT.has(units.hashes[u]!);
    if (!isAt && !CONJUNCTIONS.has(units.hashes[u]!)) continue;
    const before = typeInPack(name.first, u - 1, reading);
    // "l'Allemagne et la France"
    const next = doc.lang !== 'en' && u + 1 < name.last && ROMANCE_ARTICLES.has(units.hashes[u + 1]!) ? u + 2 : u + 1;
    const after = typeInPack(next, name.last, reading);
    // "Social Democratic and Labour Party", "Foundation and Earth": a known half does not make two names.
    if (
      !before ||
      !after ||
      (isAt && (before !== 'person' || after !== 'place')) ||
      isLoneWord(name.first, u - 1, reading) ||
      isLoneWord(next, name.last, reading)
    )
      continue;
    return [
      { first: name.first, last: u - 1, type: before, rule: 'gazetteer' },
      { first: next, last: name.last, type: after, rule: 'gazetteer' },
    ];
  }
  return [name];
}

/**
 * Names of the pack that `names` have nothing of: several words with a capital at both ends, or one word of a well-known place,
 * organisation or people that is no common word and no name of people at large.
 */
export function findInPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { doc, units, gazetteer } = reading;
  const { text, tokens } = doc;
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
      if (genitiveAt(u, reading) >= 0 && tokenEnd <= units.tokenEnds[u]!) {
        found.push({ first: u, last: u, type: 'place', rule: 'gazetteer' });
        continue;
      }
      if (units.tokenEnds[last] !== tokenEnd || isSmall(text, units, last)) continue;
      // "Die Welt ist groß"
      if (doc.lang === 'de' && GERMAN_ARTICLES.has(units.hashes[u]!)) continue;
      const type = u === last && doc.lang === 'en' && isPeople(u, reading) ? 'group' : typeInPack(u, last, reading);
      if (!type || isBound(u, last, units) || (u === last && !standsAlone(u, reading))) continue;
      found.push({ first: u, last, type, rule: 'gazetteer' });
      u = last;
    }
  }
  return found;
}

const isLoneWord = (first: number, last: number, reading: NameReading): boolean =>
  first === last && reading.isCommon(first) && !isCountry(first, reading);

/** Whether units are a part of something longer: "30GB", "AU$", "Ye-tiau". */
function isBound(first: number, last: number, units: Units): boolean {
  if (isJoined(units, first) && !OPENERS.has(units.hashes[first - 1]!)) return true;
  return last + 1 < units.count && isJoined(units, last + 1) && BINDERS.has(units.hashes[last + 1]!);
}

/** "French" before "President": a people's name goes for one, but for that of somebody called so ("Dawn French"). */
function isPeople(u: number, { doc: { text, tokens }, units, gazetteer, isCommon }: NameReading): boolean {
  const start = units.tokenStarts[u]!;
  const end = units.tokenEnds[u]!;
  const bits = gazetteer.typeBits(tokens, start, end);
  if (!(bits & TYPE_BIT.group) || bits & FIRST_NAME_BIT) return false;
  const beside = u > 0 && text[units.starts[u]! - 1] === ' ' && isCapitalised(text, units, u - 1);
  if (beside && (bits & (LAST_NAME_BIT | TYPE_BIT.person) || isCommon(u))) return false;
  let row = gazetteer.findName(tokens, start, end);
  while (row >= 0 && gazetteer.kindOf(gazetteer.entityAt(row)) !== 'nationality') row = gazetteer.nextRow(row);
  return row >= 0;
}

/** Towns and bodies that are also words of German. */
const GERMAN_WORDS = hashesOf(
  'essen halle bergen singen regen siegen leer hof welt zeit bild stern post bahn spiegel focus fest wald see ort ende tor kant mark kinder norden süden westen osten enge baden wiesen winden sorge mitte linie union front stadt land rat',
);

function isFamousPlace(u: number, { doc, units, gazetteer }: NameReading): boolean {
  if (GERMAN_WORDS.has(units.hashes[u]!) || units.ends[u]! - units.starts[u]! <= SHORTEST) return false;
  const row = gazetteer.findName(doc.tokens, units.tokenStarts[u]!, units.tokenEnds[u]!);
  if (row < 0) return false;
  const entity = gazetteer.entityAt(row);
  const type = gazetteer.typeOf(entity);
  return (type === 'place' || type === 'organisation') && gazetteer.fameOf(entity) >= HOUSEHOLD;
}

function standsAlone(u: number, reading: NameReading): boolean {
  const { doc, units, gazetteer, isCommon } = reading;
  if (isBound(u, u, units) || units.ends[u]! - units.starts[u]! < SHORTEST) return false;
  if (doc.lang === 'en' && isPeople(u, reading)) return true;
  // German writes every noun with a capital.
  if (doc.lang === 'de' && !isCountry(u, reading) && !isFamousPlace(u, reading)) return false;
  const start = units.tokenStarts[u]!;
  const end = units.tokenEnds[u]!;
  const bits = gazetteer.typeBits(doc.tokens, start, end);
  if (bits & CAPITALS_BIT && !isAcronym(doc.text, units, u)) return false;
  if (bits & (FIRST_NAME_BIT | LAST_NAME_BIT | TYPE_BIT.person) || isCommon(u)) return false;
  if (!(bits & (TYPE_BIT.place | TYPE_BIT.facility | TYPE_BIT.organisation | TYPE_BIT.group))) return false;
  return gazetteer.fameOf(gazetteer.entityAt(gazetteer.findName(doc.tokens, start, end))) >= FAMOUS;
}
