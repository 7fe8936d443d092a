import {
  isAcronym,
  isCapital,
  isChar,
  isDash,
  isIn,
  isJoined,
  isOneOf,
  isWord,
  lengthAt,
  lowered,
} from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

export const ageInUnits: Rule = {
  id: 'figure/age-in-units',
  reason: 'Years, months, weeks or days "old" or "of age" are an age.',
  read(reading, { to, ceiling }) {
    let at = to;
    if (isDash(reading, at)) at++;
    if (at > to && at < ceiling && isIn(reading, at, reading.lexicon.yearsOld))
      return { kind: 'age', to: at + 1, unit: 'year of age' };
    const unit = unitAt(reading, at, ceiling);
    if (unit?.unit.dimension !== 'time') return null;
    let end = unit.to;
    if (isDash(reading, end) && (isJoined(reading, end) || isJoined(reading, end + 1))) end++;
    const old = reading.lexicon.ofAge.startingAt(reading, end, ceiling);
    return old && { kind: 'age', to: end + old.length, unit: `${unit.unit.name} of age` };
  },
};

/** Behind a name's comma or bracket ("Ana Quist, de 54 años,", "Ana Quist (54 años)") or behind a person ("un joven de 19 años") years are an age. */
export const ageOfPerson: Rule = {
  id: 'figure/age-of-person',
  reason: 'Years between commas or in brackets after a name, or after a word for a person, are an age.',
  read(reading, { from, to, floor, ceiling, value }) {
    const { lexicon } = reading;
    if (!lexicon.yearsAreAges || value < 0 || value > 115) return null;
    const unit = unitAt(reading, to, ceiling);
    if (unit?.unit.name !== 'year') return null;
    const of = from > floor && isIn(reading, from - 1, lexicon.of);
    const before = of ? from - 2 : from - 1;
    const ends = unit.to >= ceiling || isOneOf(reading, unit.to, ',.;)');
    const named = before > floor && ends && isNamedBefore(reading, before);
    const person = of && before >= floor && isPerson(reading, before);
    return named || person ? { kind: 'age', to: unit.to, unit: 'year of age' } : null;
  },
};

/** "Quist," or "Quist (": an acronym before a bracket is a diploma or a contract. */
const isNamedBefore = (reading: Reading, mark: number): boolean =>
  isCapital(reading, mark - 1) &&
  (isChar(reading, mark, ',') || (isChar(reading, mark, '(') && !isAcronym(reading, mark - 1)));

/** Whether a word says what somebody is: one of the list, a people ("la Bretonne"), or a trade by its ending ("pescador", "coureuse"). */
function isPerson(reading: Reading, at: number): boolean {
  const { persons, tradeEndings, notTrades, originEndings } = reading.lexicon;
  if (isIn(reading, at, persons)) return true;
  if (!isWord(reading, at) || lengthAt(reading, at) > 40) return false;
  const word = lowered(reading, at);
  if (isCapital(reading, at) && originEndings.length) return originEndings.some((ending) => word.endsWith(ending));
  return tradeEndings.some((ending) => word.endsWith(ending)) && !isIn(reading, at, notTrades);
}

export const ageAfterWord: Rule = {
  id: 'figure/age-after-word',
  reason: 'A number after "aged" or its like is an age in years.',
  read(reading, { from, to, floor, ceiling, value }) {
    if (value < 0 || value > 130 || !reading.lexicon.aged.endingAt(reading, from, floor)) return null;
    const unit = unitAt(reading, to, ceiling);
    if (unit && unit.unit.dimension !== 'time') return null;
    return { kind: 'age', to: unit?.to ?? to, unit: `${unit?.unit.name ?? 'year'} of age` };
  },
};

export const ageAfterName: Rule = {
  id: 'figure/age-after-name',
  reason:
    'A number between commas after a name or a person is an age in years: "Ann Lee, 45, said", "the goalkeeper, 29,".',
  read(reading, { from, to, floor, ceiling, value, form, marked, scaled }) {
    if (form !== 'digits' || marked || scaled || value < 1 || value > 115 || from - 2 < floor) return null;
    if (!isChar(reading, from - 1, ',') || isJoined(reading, from)) return null;
    if (to >= ceiling || !isOneOf(reading, to, ',).;') || isJoined(reading, to + 1)) return null;
    const last = from - 2;
    if (isIn(reading, last, reading.lexicon.months)) return null;
    const person = isCapital(reading, last) || (isOneOf(reading, to, ',)') && isOnePerson(reading, last, floor));
    return person ? { kind: 'age', unit: 'year of age' } : null;
  },
};

/** As far before its noun as an article may stand. */
const ARTICLE_REACH = 3;

/** "the goalkeeper", "his wife": a noun in the singular behind an article or a possessive. */
function isOnePerson(reading: Reading, last: number, floor: number): boolean {
  const { nouns, articles, determiners, stop, numbers } = reading.lexicon;
  if (!nouns || !isWord(reading, last) || isIn(reading, last, stop) || isIn(reading, last, numbers)) return false;
  if (nouns.isPlural(lowered(reading, last))) return false;
  for (let i = last - 1; i >= Math.max(floor, last - ARTICLE_REACH) && isWord(reading, i); i--)
    if (isIn(reading, i, articles) || isIn(reading, i, determiners)) return true;
  return false;
}
