import { isChar, isDash, isIn, isJoined, isNumber, isOneOf, isWord, lengthAt, written } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import { isBareDigits, type Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { currencyAfter } from '../rules/money-name-after.ts';
import type { Exclusion } from '../rules/rule.ts';
import { unitAt } from '../units/find-unit.ts';
import { firstSaid, type Sign } from './sign.ts';

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;
/** Before it a year that only a bound leads to is unlikely: "more than 1900". */
const RECENT = 1950;

export const year: Exclusion = {
  id: 'not/year',
  reason: 'Four bare digits between 1500 and 2100 are a year, unless they count something.',
  excludes(reading, numeral) {
    const { from, value } = numeral;
    if (!isBareDigits(numeral) || lengthAt(reading, from) !== 4 || value < FIRST_YEAR || value > LAST_YEAR)
      return false;
    return firstSaid(SIGNS_OF_A_YEAR, reading, numeral) ?? !countsPlural(reading, numeral);
  },
};

/** What tells whether four digits are a year, in order. */
const SIGNS_OF_A_YEAR: readonly Sign[] = [
  (reading, numeral) => (isMoneyOrShare(reading, numeral) ? false : null),
  // "in 2019", "4 July 2016"
  (reading, { from, floor }) =>
    (from > floor && (isIn(reading, from - 1, reading.lexicon.yearBefore) || isDated(reading, from, floor))) || null,
  // "the 1980s"
  (reading, { to }) => (isJoined(reading, to) && isWord(reading, to) && written(reading, to) === 's') || null,
  (reading, { to, ceiling }) => {
    const unit = unitAt(reading, to, ceiling);
    return unit && (unit.unit.dimension === 'time' || isDash(reading, to));
  },
  (reading, numeral) => {
    const { from, floor, value } = numeral;
    const bound = reading.lexicon.before.endingAt(reading, from, floor);
    return bound && value >= RECENT && isYearBehind(reading, bound.length, numeral);
  },
];

/** "$2000", "2000 euros", "2000%" */
const isMoneyOrShare = (reading: Reading, { from, to, floor, ceiling }: Numeral): boolean =>
  reading.lexicon.currencySymbols.endingAt(reading, from, floor) !== null ||
  currencyAfter(reading, to, ceiling) !== null ||
  reading.lexicon.percents.startingAt(reading, to, ceiling) !== null;

/** "until at least 2034", "18 Prozent weniger als 2023"; "more than 2000 came" counts. */
function isYearBehind(reading: Reading, bound: number, numeral: Numeral): boolean {
  const { from, to, ceiling } = numeral;
  const until =
    isIn(reading, from - bound - 1, reading.lexicon.yearBefore) && !countedNoun(reading, to, ceiling, 'many');
  return until || comparesFigure(reading, bound, numeral);
}

export const shortYear: Exclusion = {
  id: 'not/short-year',
  reason: 'Two digits after an apostrophe are a year: "the class of \'83".',
  excludes: (reading, numeral) => {
    const { from, floor } = numeral;
    return (
      isBareDigits(numeral) &&
      from > floor &&
      lengthAt(reading, from) === 2 &&
      isJoined(reading, from) &&
      isOneOf(reading, from - 1, "'’‘`") &&
      !isJoined(reading, from - 1)
    );
  },
};

/** Whether the bound before a year belongs to a figure right before it: "ein Drittel weniger als 2023", "10 % más que 2019". */
function comparesFigure(reading: Reading, bound: number, { from, to, floor, ceiling }: Numeral): boolean {
  const { lexicon } = reading;
  if (to < ceiling && isWord(reading, to) && !isIn(reading, to, lexicon.stop)) return false;
  const at = from - bound - 1;
  return (
    at >= floor &&
    (isNumber(reading, at) ||
      isIn(reading, at, lexicon.parts) ||
      isIn(reading, at, lexicon.half) ||
      lexicon.percents.endingAt(reading, at + 1, floor) !== null)
  );
}

/** "July 4, 2016", "4 July 2016", "2013-14". */
function isDated(reading: Reading, from: number, floor: number): boolean {
  const { lexicon } = reading;
  let i = from - 1;
  if (isChar(reading, i, ',')) i--;
  if (i < floor) return false;
  if (isIn(reading, i, lexicon.months)) return true;
  return isNumber(reading, i) && lengthAt(reading, i) <= 2 && i > floor && isIn(reading, i - 1, lexicon.months);
}

/** Whether the next word is a plural, and the number no year of it ("the 2019 elections"). */
function countsPlural(reading: Reading, { from, to, floor, ceiling, value }: Numeral): boolean {
  if (to >= ceiling || !isWord(reading, to) || isIn(reading, to, reading.lexicon.stop)) return false;
  if (isIn(reading, to, reading.lexicon.neverYears)) return true;
  const word = written(reading, to).slice(0, 40);
  const { lexicon } = reading;
  const likely = value >= 1950 && value <= 2035;
  const the = from > floor && isIn(reading, from - 1, lexicon.yearArticles);
  const first = from <= floor || !isWord(reading, from - 1);
  const counts = !likely || (!first && lexicon.yearNouns.size > 0 && !isIn(reading, to, lexicon.yearNouns));
  return counts && !the && word === word.toLowerCase() && (lexicon.nouns?.isPlural(word) ?? false);
}
