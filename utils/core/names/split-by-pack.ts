import { wordsOfAll } from '../lang/name-language.ts';
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';

const COMMA = hashWord(',');
const CONJUNCTIONS = wordsOfAll(({ names }) => names.conjunctions);

/** "MS-13 or Tren de Aragua" in two, where the pack holds both parts and not the whole. */
export function splitByPack(name: FoundName, reading: NameReading): FoundName[] {
  const { units, hits, language } = reading;
  if (name.last - name.first < 2 || hits.type(name.first, name.last)) return [name];
  for (let u = name.first + 1; u < name.last; u++) {
    const hash = units.hashes[u] ?? 0;
    const isAt = language.names.at.has(hash);
    if (!isAt && hash !== COMMA && !CONJUNCTIONS.has(hash)) continue;
    // "l'Allemagne et la France"
    const articled = u + 1 < name.last && language.names.articlesInNames.has(units.hashes[u + 1] ?? 0);
    const parts = partsAround(name, u, articled ? u + 2 : u + 1, isAt, reading);
    if (parts) return parts;
  }
  return [name];
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
