/*
 * Definite descriptions: "the mega-jail", "the Salvadorian president", "this company". A determiner, up to four words that are no
 * verbs, and a noun that says what kind of thing is meant. What they point at is linking's business.
 */
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import { senseOf } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { endOf, hashAt, lengthOf, sentencesOf, startOf, type Units } from './unit-arrays.ts';
import { isCapitalised, isJoined } from './unit-case.ts';

const HYPHEN = hashWord('-');
const LONGEST = 5;
/** WordNet's noun files as sense classes (lexicon.ts). */
const FIRST_NOUN = 4;
const LAST_NOUN = 29;

/** `names` in reading order. A description may hold a name ("the Salvadorian president"), but none begins where a name does or right before one. */
export function findDescriptions(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { units } = reading;
  const nameAt: NameAt = new Map(names.map((name) => [name.first, name]));
  const found: FoundName[] = [];
  for (const [from, stop] of sentencesOf(units)) {
    for (let u = from; u < stop; u++) {
      const description = descriptionAt(u, stop, nameAt, reading);
      if (!description) continue;
      found.push(description);
      u = description.last;
    }
  }
  return found;
}

/** Names by the unit they begin with. */
type NameAt = ReadonlyMap<number, FoundName>;

interface Noun {
  readonly unit: number;
  readonly type: EntityType;
}

/** The description that begins with a unit and ends before `stop`. */
function descriptionAt(first: number, stop: number, nameAt: NameAt, reading: NameReading): FoundName | null {
  const {
    units,
    language: { descriptions },
  } = reading;
  if (!descriptions.determiners.has(hashAt(units, first)) || nameAt.has(first)) return null;
  const noun = findNoun(first + 1, Math.min(stop, first + 1 + LONGEST), nameAt, reading);
  if (!noun || (noun.unit + 1 < stop && goesOn(noun.unit + 1, nameAt, reading))) return null;
  const of = descriptions.of.has(hashAt(units, noun.unit + 1)) ? nameAt.get(noun.unit + 2) : undefined;
  const last = of && of.last < stop ? of.last : noun.unit;
  return { first, last, type: noun.type, rule: 'description' };
}

/** The last of the describing nouns that stand one behind the other ("the prison guard"); null where a name follows it. */
function findNoun(from: number, to: number, nameAt: NameAt, reading: NameReading): Noun | null {
  let noun = firstNoun(from, to, nameAt, reading);
  for (let u = (noun?.unit ?? to) + 1; u < to; u++) {
    if (isInnerHyphen(u, to, reading.units)) continue;
    if (nameAt.has(u)) return null;
    const next = nounAt(u, reading);
    if (!next) break;
    noun = next;
  }
  return noun;
}

/** The first describing noun behind what qualifies it. */
function firstNoun(from: number, to: number, nameAt: NameAt, reading: NameReading): Noun | null {
  for (let u = from; u < to; u++) {
    if (isInnerHyphen(u, to, reading.units)) continue;
    const name = nameAt.get(u);
    if (name && !QUALIFYING.has(name.type)) return null;
    const noun = name ? null : nounAt(u, reading);
    if (noun) return noun;
    if (name) u = name.last;
    else if (endsPhrase(u, reading) || isVerbAt(u, reading)) return null;
  }
  return null;
}

/** Names that may qualify: "the Salvadorian president", "the US company". Another ends the phrase. */
const QUALIFYING: ReadonlySet<EntityType> = new Set(['group', 'place', 'other', 'organisation']);

const isInnerHyphen = (unit: number, to: number, units: Units): boolean =>
  unit + 1 < to && hashAt(units, unit) === HYPHEN && isJoined(units, unit) && isJoined(units, unit + 1);

function nounAt(unit: number, { units, language: { descriptions } }: NameReading): Noun | null {
  const type = descriptions.nouns.get(hashAt(units, unit))?.type;
  return type && !isCapitalised(units, unit) ? { unit, type } : null;
}

const endsPhrase = (unit: number, { units, language: { descriptions } }: NameReading): boolean =>
  descriptions.breaks.has(hashAt(units, unit)) || lengthOf(units, unit) < 2;

const isVerbAt = (unit: number, { doc: { text }, units, lookUp }: NameReading): boolean =>
  isVerb(lookUp(hashAt(units, unit))) && !endsAsAdjective(text, units, unit);

/** Whether the word after a noun makes it part of something else: "the prison system", "the president Ada Vance". */
function goesOn(
  unit: number,
  nameAt: ReadonlyMap<number, FoundName>,
  { units, lookUp, language: { descriptions } }: NameReading,
): boolean {
  if (units.hashes[unit] === HYPHEN && isJoined(units, unit)) return true;
  const name = nameAt.get(unit);
  if (name) return true;
  if (isCapitalised(units, unit)) return true;
  const sense = senseOf(lookUp(hashAt(units, unit)));
  return sense >= FIRST_NOUN && sense <= LAST_NOUN && !descriptions.breaks.has(hashAt(units, unit));
}

const isVerb = (value: number): boolean => senseOf(value) > LAST_NOUN && senseOf(value) <= LAST_NOUN + 15;

/** "the leading company", "the embattled mayor". */
function endsAsAdjective(text: string, units: Units, unit: number): boolean {
  const end = endOf(units, unit);
  const tail = text.slice(Math.max(startOf(units, unit), end - 3), end);
  return tail === 'ing' || tail.endsWith('ed');
}
