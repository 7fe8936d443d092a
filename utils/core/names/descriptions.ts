/*
 * Definite descriptions: "the mega-jail", "the Salvadorian president", "this company". A determiner, up to four words that are no
 * verbs, and a noun that says what kind of thing is meant. What they point at is linking's business.
 */
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import { senseOf } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import type { Units } from './unit-arrays.ts';
import { isCapitalised, isJoined } from './unit-case.ts';

const HYPHEN = hashWord('-');
const LONGEST = 5;
/** WordNet's noun files as sense classes (lexicon.ts). */
const FIRST_NOUN = 4;
const LAST_NOUN = 29;

/** `names` in reading order. A description may hold a name ("the Salvadorian president"), but none begins where a name does or right before one. */
export function findDescriptions(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const {
    units,
    language: { descriptions },
  } = reading;
  const nameAt = new Map(names.map((name) => [name.first, name]));
  const found: FoundName[] = [];
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const stop = units.sentences[s + 1]!;
    for (let u = units.sentences[s]!; u < stop; u++) {
      if (!descriptions.determiners.has(units.hashes[u]!) || nameAt.has(u)) continue;
      const noun = findNoun(u + 1, Math.min(stop, u + 1 + LONGEST), nameAt, reading);
      if (!noun || (noun.unit + 1 < stop && goesOn(noun.unit + 1, nameAt, reading))) continue;
      const of = nameAt.get(noun.unit + 2);
      const last = of && of.last < stop && descriptions.of.has(units.hashes[noun.unit + 1]!) ? of.last : noun.unit;
      found.push({ first: u, last, type: noun.type, rule: 'description' });
      u = last;
    }
  }
  return found;
}

/** The last describing noun before the phrase breaks off. */
function findNoun(
  from: number,
  to: number,
  nameAt: ReadonlyMap<number, FoundName>,
  { doc: { text }, units, lookUp, language: { descriptions } }: NameReading,
): { unit: number; type: EntityType } | null {
  let noun: { unit: number; type: EntityType } | null = null;
  for (let u = from; u < to; u++) {
    const hash = units.hashes[u]!;
    if (hash === HYPHEN && isJoined(units, u) && u + 1 < to && isJoined(units, u + 1)) continue;
    const name = nameAt.get(u);
    // Peoples and places may qualify ("the Salvadorian president", "the US company"); another name ends it.
    if (name) {
      if (noun || !['group', 'place', 'other', 'organisation'].includes(name.type)) return null;
      u = name.last;
      continue;
    }
    const type = descriptions.nouns.get(hash)?.type;
    if (type && !isCapitalised(units, u)) {
      noun = { unit: u, type };
      continue;
    }
    if (noun || descriptions.breaks.has(hash) || units.ends[u]! - units.starts[u]! < 2) break;
    if (isVerb(lookUp(hash)) && !endsAsAdjective(text, units, u)) return null;
  }
  return noun;
}

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
  const sense = senseOf(lookUp(units.hashes[unit]!));
  return sense >= FIRST_NOUN && sense <= LAST_NOUN && !descriptions.breaks.has(units.hashes[unit]!);
}

const isVerb = (value: number): boolean => senseOf(value) > LAST_NOUN && senseOf(value) <= LAST_NOUN + 15;

/** "the leading company", "the embattled mayor". */
function endsAsAdjective(text: string, units: Units, unit: number): boolean {
  const end = units.ends[unit]!;
  const tail = text.slice(Math.max(units.starts[unit]!, end - 3), end);
  return tail === 'ing' || tail.endsWith('ed');
}
