/* Where the model took several names for one. */
import { wordsOfAll } from '../lang/name-language.ts';
import { FOREIGN_IN_PEOPLE, FOREIGN_PARTICLES, NOBLE_PARTICLES } from '../lang/name-particles.ts';
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import { endsLikeVerb } from './junk.ts';
import type { NameReading } from './name-reading.ts';
import { isOffice } from './titles.ts';
import { endOf, hashAt, lengthOf, startOf, type Units } from './unit-arrays.ts';
import { isCapitalised, isJoined, isSmall } from './unit-case.ts';

const BRACKETS = hashesOf('( ) [ ]');
const AND = wordsOfAll(({ names }) => names.conjunctions);
const ARTICLES = wordsOfAll(({ names }) => names.articles);
/** Names keep their particles in texts of other languages. */
const PARTICLES = new Set([...wordsOfAll(({ names }) => names.surnameParticles), ...FOREIGN_PARTICLES]);
/** Small words that a person's name may hold. */
const IN_PEOPLE = new Set([...PARTICLES, ...FOREIGN_IN_PEOPLE, ...wordsOfAll(({ names }) => names.inPeople)]);
const AT = hashWord('@');
const COMMA = hashWord(',');
const AMPERSAND = hashWord('&');
/** In these a conjunction with an article parts two ("the Treaty of Lisbon and the Paris Agreement"). */
const PARTED: ReadonlySet<EntityType> = new Set(['organisation', 'place', 'event', 'law', 'other']);

/** "@someone": an address, not a name in the text. */
export const isHandle = (units: Units, unit: number): boolean =>
  units.hashes[unit] === AT || (isJoined(units, unit) && units.hashes[unit - 1] === AT);

/** "German Chancellor Friedrich Merz" is a people's name and somebody's. */
export function partPeople(name: FoundName, { units, hits }: NameReading): FoundName[] {
  const { first, last, type } = name;
  if (type !== 'person' || last < first + 2 || !isOffice(hashAt(units, first + 1)) || !hits.isNationality(first))
    return [name];
  return [
    { first, last: first, type: 'group', rule: 'gazetteer' },
    { ...name, first: first + 1 },
  ];
}

/** Two people's names that only small particles part are one: "Lula" and "Silva" in "Lula da Silva". */
export function joinPeople(names: readonly FoundName[], units: Units): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const gap = before && before.type === 'person' ? ([before.last + 1, name.first] as const) : null;
    if (before && gap && (name.type === 'person' ? isParticled(...gap, units) : isNoble(...gap, units)))
      joined[joined.length - 1] = { ...before, last: name.last };
    else if (before && isFirm(before, name, units))
      joined[joined.length - 1] = { ...before, last: name.last, type: 'organisation' };
    else joined.push(name);
  }
  return joined;
}

/** Whether the units `from` to `to`, that one excluded, are one or two small particles. */
function isParticled(from: number, to: number, units: Units): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let u = from; u < to; u++) if (!PARTICLES.has(hashAt(units, u)) || !isSmall(units, u)) return false;
  return true;
}

/** "Hale & Brandt" */
const isFirm = (before: FoundName, name: FoundName, units: Units): boolean =>
  before.last === name.first - 2 && units.hashes[before.last + 1] === AMPERSAND && before.first === before.last;

/** "Ursula von der Leyen": particles that stand between no two other things. */
function isNoble(from: number, to: number, units: Units): boolean {
  if (!isParticled(from, to, units)) return false;
  return NOBLE_PARTICLES.has(hashAt(units, from));
}

/**
 * The names in a name: cut at brackets ("Center (CECOT" is "Center" and "CECOT"), at "and the", at "or", at a verb, and, where the model
 * could not say what it is, at a comma; a person's at any word written small ("Karen met Ada").
 */
export function partName(name: FoundName, reading: NameReading): FoundName[] {
  const { units } = reading;
  for (let u = name.first; u <= name.last; u++) {
    const cut = unitsCut(name, u, reading);
    if (cut === 0) continue;
    const before = u > name.first && !isArticle(name.first, u, units) ? [{ ...name, last: u - 1 }] : [];
    return u + cut <= name.last ? [...before, ...partName({ ...name, first: u + cut }, reading)] : before;
  }
  return [name];
}

/** How many units a name is cut out at: 0 where it goes on. */
function unitsCut(name: FoundName, u: number, reading: NameReading): number {
  const { units, language } = reading;
  const hash = hashAt(units, u);
  if (BRACKETS.has(hash)) return 1;
  if (u === name.first) return 0;
  if (name.type === 'person' && isVerbIn(name, u, units)) return 1;
  if (u < name.last && isSmall(units, u) && endsLikeVerb(u, reading)) return 1;
  if (language.names.alternatives.has(hash) && isOneOfTwo(name, u, reading)) return 1;
  if (!PARTED.has(name.type)) return 0;
  if (AND.has(hash) && ARTICLES.has(hashAt(units, u + 1))) return 2;
  return hash === COMMA && name.type === 'other' ? 1 : 0;
}

/** "Lumo or Kestrel", which no name of the pack is. */
const isOneOfTwo = ({ first, last }: FoundName, unit: number, { hits }: NameReading): boolean =>
  unit < last && last - first === 2 && !hits.holds(first, last);

/** A small word between capitals that is part of no name. */
const isVerbIn = ({ first, last }: FoundName, unit: number, units: Units): boolean =>
  unit < last &&
  isCapitalised(units, first) &&
  isSmall(units, unit) &&
  lengthOf(units, unit) > 2 &&
  startOf(units, unit) > endOf(units, unit - 1) &&
  !IN_PEOPLE.has(hashAt(units, unit));

/** "Le" in "Le discours de Jean Moulin": one short word before a small one. */
const isArticle = (first: number, end: number, units: Units): boolean =>
  end === first + 1 && lengthOf(units, first) <= 3 && isSmall(units, end);
