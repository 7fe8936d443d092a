/*
 * Peoples in Spanish, French, German and Portuguese, where they are words like others: "el presidente francés", "der französische
 * Präsident", "les Allemands". Languages ("habla francés") are left alone.
 */
import { hashWord } from '../../text/tokens.ts';
import type { FoundName } from '../found-name.ts';
import type { NameReading } from '../name-reading.ts';
import type { Units } from '../unit-arrays.ts';
import { isCapitalised, isJoined, isSmall } from '../unit-case.ts';
import { type Demonym, demonymsOf } from './lookup.ts';

/** Rules of the names found here: the country of what it qualifies, or those who come from there. */
export const OF_COUNTRY = 'demonym';
export const OF_PEOPLE = 'people';

const HYPHEN = hashWord('-');
const COMMA = hashWord(',');

/** Demonyms in reading order. Those that are a part of a longer name are for the caller to drop. */
export function findDemonyms(reading: NameReading): FoundName[] {
  const { doc, units } = reading;
  const lookup = demonymsOf(doc.lang);
  const found: FoundName[] = [];
  if (lookup.size === 0) return found;
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const from = units.sentences[s]!;
    const to = units.sentences[s + 1]!;
    for (let u = from; u < to; u++) {
      if (isJoined(units, u) && units.hashes[u - 1] === HYPHEN) continue;
      const last = endOfCompound(u, to, units);
      const whole = last === u ? units.hashes[u]! : hashWord(doc.text.slice(units.starts[u], units.ends[last]));
      const demonym = lookup.get(whole);
      const rule = demonym && ruleOf({ first: u, last, from, to }, demonym, found.at(-1), reading);
      if (rule) found.push({ first: u, last, type: 'group', rule });
      u = last;
    }
  }
  return found;
}

/** "norte-americano" is three units. */
function endOfCompound(u: number, to: number, units: Units): number {
  return u + 2 < to && units.hashes[u + 1] === HYPHEN && isJoined(units, u + 1) && isJoined(units, u + 2) ? u + 2 : u;
}

/** Units of a word, and of its sentence: `from`, up to but without `to`. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** What a demonym says where it stands; null where that is not clear. `before` is the demonym before it. */
function ruleOf(
  place: Place,
  demonym: Demonym,
  before: FoundName | undefined,
  { doc: { text }, units, language }: NameReading,
): string | null {
  const { first, last, from, to } = place;
  const { peoples } = language;
  const previous = first > from ? units.hashes[first - 1]! : 0;
  const isNameNext = last + 1 < to && isCapitalised(units, last + 1) && !isJoined(units, last + 1);
  // The last part, for "US-amerikanisch" has a capital of its own.
  if (isSmall(units, last)) {
    if (!demonym.small) return null;
    if (peoples.smallAlwaysQualifies) return OF_COUNTRY;
    const inRow = previous === COMMA || language.names.conjunctions.has(previous);
    if (inRow && before?.last === first - 2) return before.rule;
    if (first === from || isJoined(units, first)) return null;
    if (!peoples.noNoun.has(previous)) return isWord(first - 1, units) ? OF_COUNTRY : null;
    if (!peoples.smallMayBePeople) return null;
    return demonym.plural || (isNameNext && peoples.singularArticles.has(previous)) ? OF_PEOPLE : null;
  }
  if (!demonym.capital || (first - 1 > from && isCapitalised(units, first - 1))) return null;
  if (isNameNext && isAlsoAdjective(text.slice(units.starts[last]!, units.ends[last]!), peoples.alsoAdjective))
    return null;
  if (peoples.beforePeople.has(previous) || (peoples.peopleBeginSentences && first === from)) return OF_PEOPLE;
  return peoples.peopleBeforeNames && first > from && isNameNext ? OF_PEOPLE : null;
}

const isAlsoAdjective = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.toLowerCase().endsWith(ending));

/** Three letters and more. */
const isWord = (unit: number, units: Units): boolean =>
  units.ends[unit]! - units.starts[unit]! > 2 && (isSmall(units, unit) || isCapitalised(units, unit));
