import { wordsOfAll } from '../lang/name-language.ts';
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt } from './unit-arrays.ts';

const COMMA = hashWord(',');
const CONJUNCTIONS = wordsOfAll(({ names }) => names.conjunctions);

/** "MS-13 or Tren de Aragua" in two, where the pack holds both parts and not the whole; a town and its state in any case. */
export function splitByPack(name: FoundName, reading: NameReading): FoundName[] {
  const { units, hits, language } = reading;
  const town = townAndArea(name, reading);
  if (town) return town;
  if (name.last - name.first < 2 || hits.type(name.first, name.last)) return [name];
  for (let u = name.first + 1; u < name.last; u++) {
    const hash = hashAt(units, u);
    const isAt = language.names.at.has(hash);
    if (!isAt && hash !== COMMA && !CONJUNCTIONS.has(hash)) continue;
    // "l'Allemagne et la France"
    const articled = u + 1 < name.last && language.names.articlesInNames.has(hashAt(units, u + 1));
    const parts = partsAround(name, u, articled ? u + 2 : u + 1, isAt, reading);
    if (parts) return parts;
  }
  return [name];
}

/** "Birmingham, Alabama" is two names, but "Washington, D.C." one: there what follows the comma names the same. */
function townAndArea(name: FoundName, reading: NameReading): FoundName[] | null {
  const { units, hits, gazetteer } = reading;
  if (name.type !== 'place') return null;
  const at = units.hashes.subarray(name.first, name.last).indexOf(COMMA) + name.first;
  if (at <= name.first || !hits.holds(name.first, at - 1)) return null;
  const [whole, area] = [hits.row(name.first, name.last), hits.row(at + 1, name.last)];
  if (area < 0 || (whole >= 0 && gazetteer.entityAt(whole) === gazetteer.entityAt(area))) return null;
  return [
    { ...name, last: at - 1 },
    { ...name, first: at + 1 },
  ];
}

/** The two names before and after what parts them; null where the pack does not hold both. */
function partsAround(
  name: FoundName,
  at: number,
  next: number,
  isAt: boolean,
  reading: NameReading,
): FoundName[] | null {
  const before = reading.hits.type(name.first, at - 1);
  const after = reading.hits.type(next, name.last);
  if (!before || !after) return null;
  if (isAt && (before !== 'person' || after !== 'place')) return null;
  // "Social Democratic and Labour Party", "Foundation and Earth": a known half does not make two names.
  if (isLoneWord(name.first, at - 1, reading) || isLoneWord(next, name.last, reading)) return null;
  return [
    { first: name.first, last: at - 1, type: before, rule: 'gazetteer' },
    { first: next, last: name.last, type: after, rule: 'gazetteer' },
  ];
}

const isLoneWord = (first: number, last: number, { hits, isCommon }: NameReading): boolean =>
  first === last && isCommon(first) && !hits.isCountry(first);
