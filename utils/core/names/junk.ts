/* What looks like a name and is none, and what a name has taken in by mistake. */
import { isDigitUnit } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import { senseOf } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { FAMOUS } from './pack-hits.ts';
import { hashAt } from './unit-arrays.ts';
import { isAcronym, isCapitalised, isJoined, isSmall } from './unit-case.ts';

/** ISO 4217 codes that sums are written with. */
const CURRENCY_CODES = hashesOf(
  `usd eur gbp jpy chf cad aud nzd cny rmb hkd sgd inr brl mxn ars clp cop pen uyu zar rub try pln sek nok dkk czk huf ils krw twd thb
  idr myr php ngn kes egp aed sar qar`,
);
const SIGNS = hashesOf('$ € £ ¥');
/** The lexicon's class of words that carry grammar and no meaning. */
const FUNCTION_WORD = 46;

const isNumber = (unit: number, { doc, units }: NameReading): boolean =>
  isDigitUnit(doc.text.charCodeAt(units.starts[unit] ?? doc.text.length));

/** "EUR 45", "US$ 80": a sum's currency is no name. */
export function noCurrency(name: FoundName, reading: NameReading): FoundName | null {
  return isCurrency(name.first, reading) ? null : name;
}

/** Whether a unit is the code of a currency beside a number, or letters that a currency's sign clings to. */
export function isCurrency(unit: number, reading: NameReading): boolean {
  const { units } = reading;
  if (!isAcronym(units, unit)) return false;
  if (isJoined(units, unit + 1) && SIGNS.has(hashAt(reading.units, unit + 1))) return true;
  return (
    CURRENCY_CODES.has(hashAt(reading.units, unit)) && (isNumber(unit + 1, reading) || isNumber(unit - 1, reading))
  );
}

/** "Copper fell 2", "US $4.1": a name ends before what was done and how much. */
export function withoutAmount(name: FoundName, reading: NameReading): FoundName | null {
  const { units } = reading;
  for (let u = name.first + 1; u <= name.last; u++) {
    const isVerb = isSmall(units, u) && u < name.last && isNumber(u + 1, reading) && reading.isCommon(u);
    if (isVerb || SIGNS.has(hashAt(reading.units, u)))
      return reading.hits.holds(name.first, name.last) ? name : { ...name, last: u - 1 };
  }
  return name;
}

/** "The", "Lorsqu'": a word that carries grammar is no name, but in capitals ("US", "IT"). */
export function noGrammarWord(name: FoundName, reading: NameReading): FoundName | null {
  if (name.first !== name.last || isAcronym(reading.units, name.first)) return name;
  const { articles, determiners, elided, leading, prepositions, conjunctions } = reading.language.names;
  const hash = hashAt(reading.units, name.first);
  const isGrammar = [articles, determiners, elided, leading, prepositions, conjunctions].some((words) =>
    words.has(hash),
  );
  if (isGrammar) return null;
  const isFunction = senseOf(reading.lookUp(hash)) === FUNCTION_WORD && name.type !== 'person';
  return isFunction && !reading.hits.holds(name.first, name.last) ? null : name;
}

/** "Mom called", "der Vater": somebody's, and nobody's name. */
export function noKin(name: FoundName, { units, language, hits }: NameReading): FoundName | null {
  const isAlone = name.first === name.last && name.type === 'person';
  return isAlone && language.names.kin.has(hashAt(units, name.first)) && hits.fame(name.first, name.last) < FAMOUS
    ? null
    : name;
}

/** "Rompieron la puerta": a verb that begins a sentence comes with a capital. */
export function noOpeningVerb(name: FoundName, reading: NameReading): FoundName | null {
  if (name.first !== name.last || name.type === 'group' || !endsLikeVerb(name.first, reading)) return name;
  return reading.hits.holds(name.first, name.last) ? name : null;
}

/** Whether a word ends as only verbs of the language do. */
export function endsLikeVerb(unit: number, { doc: { text }, units, language }: NameReading): boolean {
  const word = text.slice(units.starts[unit], units.ends[unit]).toLowerCase();
  return language.names.verbEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}

/** "Elon Musk of SpaceX": somebody's first and last name, and where he works. "Catherine of Aragon" stays whole. */
export function withoutEmployer(name: FoundName, reading: NameReading): FoundName {
  if (name.type !== 'person') return name;
  const { units, hits, language } = reading;
  for (let u = name.first + 2; u < name.last; u++) {
    if (!language.names.employers.has(hashAt(reading.units, u)) || !isSmall(units, u)) continue;
    const isWhole = hits.holds(name.first, name.last) || !isCapitalised(units, u - 1);
    return isWhole ? name : { ...name, last: u - 1 };
  }
  return name;
}
