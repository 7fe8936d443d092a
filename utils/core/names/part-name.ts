/* Where the model took several names for one. */
import { wordsOfAll } from '../lang/name-language.ts';
import { FOREIGN_IN_PEOPLE, FOREIGN_PARTICLES } from '../lang/name-particles.ts';
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import { isCapitalised, isJoined, isSmall } from './unit-case.ts';
import type { Units } from './units.ts';

const BRACKETS = hashesOf('( ) [ ]');
const AND = wordsOfAll(({ names }) => names.conjunctions);
const ARTICLES = wordsOfAll(({ names }) => names.articles);
/** Names keep their particles in texts of other languages. */
const PARTICLES = new Set([...wordsOfAll(({ names }) => names.surnameParticles), ...FOREIGN_PARTICLES]);
/** Small words that a person's name may hold. */
const IN_PEOPLE = new Set([...PARTICLES, ...FOREIGN_IN_PEOPLE, ...wordsOfAll(({ names }) => names.inPeople)]);
const AT = hashWord('@');
const COMMA = hashWord(',');
/** In these a conjunction with an article parts two ("the Treaty of Lisbon and the Paris Agreement"). */
const PARTED: ReadonlySet<EntityType> = new Set(['organisation', 'place', 'event', 'law', 'other']);

/** "@someone": an address, not a name in the text. */
export const isHandle = (units: Units, unit: number): boolean =>
  units.hashes[unit] === AT || (isJoined(units, unit) && units.hashes[unit - 1] === AT);

/** Two people's names that only small particles part are one: "Lula" and "Silva" in "Lula da Silva". */
export function joinPeople(names: readonly FoundName[], units: Units): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.type === 'person' && name.type === 'person' && isParticled(before.last + 1, name.first, units))
      joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
}

/** Whether the units `from` to `to`, that one excluded, are one or two small particles. */
function isParticled(from: number, to: number, units: Units): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let u = from; u < to; u++) if (!PARTICLES.has(units.hashes[u]!) || !isSmall(units, u)) return false;
  return true;
}

/**
 * The names in a name: cut at brackets ("Center (CECOT" is "Center" and "CECOT"), at "and the", and, where the model could not say
 * what it is, at a comma; a person's at any word written small ("Karen met Ada").
 */
export function partName(name: FoundName, units: Units): FoundName[] {
  for (let u = name.first; u <= name.last; u++) {
    const hash = units.hashes[u]!;
    const cut = BRACKETS.has(hash)
      ? 1
      : name.type === 'person' && u > name.first && isVerbIn(name, u, units)
        ? 1
        : !PARTED.has(name.type) || u === name.first
          ? 0
          : AND.has(hash) && ARTICLES.has(units.hashes[u + 1]!)
            ? 2
            : hash === COMMA && name.type === 'other'
              ? 1
              : 0;
    if (cut === 0) continue;
    const before = u > name.first && !isArticle(name.first, u, units) ? [{ ...name, last: u - 1 }] : [];
    return u + cut <= name.last ? [...before, ...partName({ ...name, first: u + cut }, units)] : before;
  }
  return [name];
}

/** A small word between capitals that is part of no name. */
const isVerbIn = ({ first, last }: FoundName, unit: number, units: Units): boolean =>
  unit < last &&
  isCapitalised(units, first) &&
  isSmall(units, unit) &&
  units.ends[unit]! - units.starts[unit]! > 2 &&
  units.starts[unit]! > units.ends[unit - 1]! &&
  !IN_PEOPLE.has(units.hashes[unit]!);

/** "Le" in "Le discours de Jean Moulin": one short word before a small one. */
const isArticle = (first: number, end: number, units: Units): boolean =>
  end === first + 1 && units.ends[first]! - units.starts[first]! <= 3 && isSmall(units, end);
