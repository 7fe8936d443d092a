/* Whether a single word may be taken for an entity on the pack's word alone. */
import { CAPITALS_BIT, FIRST_NAME_BIT, LAST_NAME_BIT, TYPE_BIT } from '../knowledge/gazetteer.ts';
import { hashesOf } from '../text/word-set.ts';
import { isVerbSense, senseOf } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { FAMOUS, NAMED_THING, SOMEBODY } from './pack-hits.ts';
import { hashAt, lengthOf, type Units } from './unit-arrays.ts';
import { isAcronym, isCapitalised, isJoined, isSmall } from './unit-case.ts';

/** Where a capital says nothing, only from here on. */
const HOUSEHOLD = 160;
/** Countries, states, capitals. */
const KNOWN_TO_ALL = 180;
/** Two letters stand for too much ("RT", "TD"). */
const SHORTEST = 3;
/** What letters, or a capital inside a sentence, may stand for. */
const LETTERED = NAMED_THING | TYPE_BIT.event | TYPE_BIT.law | TYPE_BIT.other;
/** The lexicon's sense class of adjectives. */
const ADJECTIVE = 1;
const OPENERS = hashesOf('( [ “ " ‘ \' « „ — – / #');
const BINDERS = hashesOf('- $ € £ _ @ &');

/** Whether units are a part of something longer: "30GB", "AU$", "Ye-tiau". */
export function isBound(first: number, last: number, units: Units): boolean {
  if (isJoined(units, first) && !OPENERS.has(hashAt(units, first - 1))) return true;
  return isJoined(units, last + 1) && BINDERS.has(hashAt(units, last + 1));
}

/** "French" before "President": a people's name goes for one, but for that of somebody called so ("Dawn French"). */
export function isPeople(unit: number, { doc: { text }, units, hits, isCommon }: NameReading): boolean {
  const bits = hits.bits(unit);
  if (!(bits & TYPE_BIT.group) || bits & FIRST_NAME_BIT) return false;
  const beside = unit > 0 && text[(units.starts[unit] ?? 0) - 1] === ' ' && isCapitalised(units, unit - 1);
  if (beside && (bits & (LAST_NAME_BIT | TYPE_BIT.person) || isCommon(unit))) return false;
  return hits.isNationality(unit);
}

/** A well-known place or body whose name is no other word of the language. */
function isHousehold(unit: number, { units, hits, language }: NameReading): boolean {
  if (language.names.alsoWords.has(hashAt(units, unit)) || lengthOf(units, unit) <= SHORTEST) return false;
  const type = hits.type(unit, unit);
  return (type === 'place' || type === 'organisation') && hits.fame(unit) >= HOUSEHOLD;
}

export function standsAlone(unit: number, reading: NameReading): boolean {
  const { units, hits, isCommon, language } = reading;
  const { peoplesAreCapitalised, nounsAreCapitalised } = language.names;
  const bits = hits.bits(unit);
  if (isBound(unit, unit, units) || lengthOf(units, unit) < SHORTEST) return false;
  if (bits & CAPITALS_BIT && !isAcronym(units, unit)) return false;
  if (peoplesAreCapitalised && isPeople(unit, reading)) return true;
  const isNoun = nounsAreCapitalised && !isAcronym(units, unit);
  if (isNoun && !hits.isCountry(unit) && !isHousehold(unit, reading)) return false;
  if (bits & SOMEBODY || hits.fame(unit) < FAMOUS) return false;
  if (!isCommon(unit)) return (bits & (isAcronym(units, unit) ? LETTERED : NAMED_THING)) !== 0;
  return isKnownPlace(unit, reading) || isNoted(unit, reading);
}

/** "Colorado delays its law": where all know the place, the dictionary does too. */
const isKnownPlace = (unit: number, { units, hits, language }: NameReading): boolean =>
  !language.names.alsoWords.has(hashAt(units, unit)) &&
  hits.type(unit, unit) === 'place' &&
  hits.fame(unit) >= KNOWN_TO_ALL;

/** "Delta cancelled 40 flights": a company that begins a sentence, and a verb. */
export function isActing(unit: number, { units, hits, language, lookUp }: NameReading): boolean {
  const next = unit + 1;
  const sense = lookUp(hashAt(units, next));
  // "cancelled" is an adjective first in the dictionary.
  const isVerb = isSmall(units, next) && (isVerbSense(sense) || senseOf(sense) === ADJECTIVE);
  return isVerb && !language.names.nounsAreCapitalised && hits.isCompany(unit) && units.sentences.includes(unit);
}

/** "the Oracle deal", "during Christmas": a word of the dictionary with a capital between small words of one line. */
function isNoted(unit: number, { doc: { text }, units, hits, language }: NameReading): boolean {
  const { alsoWords, directions, nounsAreCapitalised } = language.names;
  const hash = hashAt(units, unit);
  if (nounsAreCapitalised || alsoWords.has(hash) || directions.has(hash) || !(hits.bits(unit) & LETTERED)) return false;
  const isBeside = text.slice(units.ends[unit - 1], units.starts[unit]) === ' ';
  return isBeside && isSmall(units, unit - 1) && !isCapitalised(units, unit + 1) && !isCapitalised(units, unit - 2);
}
