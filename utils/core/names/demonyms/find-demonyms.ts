/*
 * Peoples in Spanish, French, German and Portuguese, where they are words like others: "el presidente francés", "der französische
 * Präsident", "les Allemands". Languages ("habla francés") are left alone.
 */
import { hashWord } from '../../text/tokens.ts';
import type { FoundName } from '../found-name.ts';
import type { NameReading } from '../name-reading.ts';
import { endOf, hashAt, lengthOf, sentencesOf, startOf, type Units } from '../unit-arrays.ts';
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
  for (const [from, to] of sentencesOf(units)) {
    for (let u = from; u < to; u++) {
      if (isJoined(units, u) && units.hashes[u - 1] === HYPHEN) continue;
      const last = endOfCompound(u, to, units);
      const whole = last === u ? hashAt(units, u) : hashWord(doc.text.slice(units.starts[u], units.ends[last]));
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
function ruleOf(place: Place, demonym: Demonym, before: FoundName | undefined, reading: NameReading): string | null {
  // The last part, for "US-amerikanisch" has a capital of its own.
  if (isSmall(reading.units, place.last)) return demonym.small ? ruleOfSmall(place, demonym, before, reading) : null;
  return demonym.capital ? ruleOfCapital(place, reading) : null;
}

/** "le président français", "los franceses": an adjective behind its noun, or a people behind an article. */
function ruleOfSmall(
  place: Place,
  demonym: Demonym,
  before: FoundName | undefined,
  { units, language }: NameReading,
): string | null {
  const { first, from } = place;
  const { peoples } = language;
  if (peoples.smallAlwaysQualifies) return OF_COUNTRY;
  const previous = wordBefore(place, units);
  const inRow = previous === COMMA || language.names.conjunctions.has(previous);
  if (inRow && before?.last === first - 2) return before.rule;
  if (first === from || isJoined(units, first)) return null;
  if (!peoples.noNoun.has(previous)) return isWord(first - 1, units) ? OF_COUNTRY : null;
  if (!peoples.smallMayBePeople) return null;
  const isPeople = demonym.plural || (isNameNext(place, units) && peoples.singularArticles.has(previous));
  return isPeople ? OF_PEOPLE : null;
}

/** "die Franzosen", "Les Français": a people, not a part of a name. */
function ruleOfCapital(place: Place, { doc: { text }, units, language: { peoples } }: NameReading): string | null {
  const { first, last, from } = place;
  if (first - 1 > from && isCapitalised(units, first - 1)) return null;
  const isBeforeName = isNameNext(place, units);
  if (isBeforeName && isAlsoAdjective(text.slice(startOf(units, last), endOf(units, last)), peoples.alsoAdjective))
    return null;
  const begins = peoples.peopleBeginSentences && first === from;
  if (begins || peoples.beforePeople.has(wordBefore(place, units))) return OF_PEOPLE;
  return peoples.peopleBeforeNames && first > from && isBeforeName ? OF_PEOPLE : null;
}

/** Hash of the word before; 0 where the sentence begins. */
const wordBefore = ({ first, from }: Place, units: Units): number => (first > from ? hashAt(units, first - 1) : 0);

const isNameNext = ({ last, to }: Place, units: Units): boolean =>
  last + 1 < to && isCapitalised(units, last + 1) && !isJoined(units, last + 1);

const isAlsoAdjective = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.toLowerCase().endsWith(ending));

/** Three letters and more. */
const isWord = (unit: number, units: Units): boolean =>
  lengthOf(units, unit) > 2 && (isSmall(units, unit) || isCapitalised(units, unit));
