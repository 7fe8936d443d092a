import { isChar, isDash, isIn, isJoined, isNumber, isOneOf, isWord, lengthAt, written } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { currencyAfter } from '../rules/money-name-after.ts';
import type { Exclusion } from '../rules/rule.ts';
import { unitAt } from '../units/find-unit.ts';

export const year: Exclusion = {
  id: 'not/year',
  reason: 'Four bare digits between 1500 and 2100 are a year, unless they count something.',
  excludes(reading, numeral) {
    const { from, to, value, floor, ceiling } = numeral;
    if (
      numeral.form !== 'digits' ||
      numeral.marked ||
      numeral.scaled ||
      to - from !== 1 ||
      lengthAt(reading, from) !== 4
    )
      return false;
    if (value < 1500 || value > 2100) return false;
    const { lexicon } = reading;
    if (
      lexicon.currencySymbols.endingAt(reading, from, floor) ||
      currencyAfter(reading, to, ceiling) ||
      lexicon.percents.startingAt(reading, to, ceiling)
    )
      return false;
    const dated = from > floor && (isIn(reading, from - 1, lexicon.yearBefore) || isDated(reading, from, floor));
    if (dated) return true;
    if (isJoined(reading, to) && isWord(reading, to) && written(reading, to) === 's') return true;
    const unit = unitAt(reading, to, ceiling);
    if (unit) return unit.unit.dimension === 'time' || isDash(reading, to);
    // "More than 2000 came" counts; "18 Prozent weniger als 2023" sets against a year, if a figure stands before it.
    const bound = lexicon.before.endingAt(reading, from, floor);
    if (bound) {
      // "until at least 2034"
      const until =
        isIn(reading, from - bound.length - 1, lexicon.yearBefore) && !countedNoun(reading, to, ceiling, 'many');
      return value >= 1950 && value <= 2100 && (until || comparesFigure(reading, numeral));
    }
    return !countsPlural(reading, numeral);
  },
};

export const shortYear: Exclusion = {
  id: 'not/short-year',
  reason: 'Two digits after an apostrophe are a year: "the class of \'83".',
  excludes: (reading, { from, to, floor, form, marked, scaled }) =>
    form === 'digits' &&
    !marked &&
    !scaled &&
    to - from === 1 &&
    from > floor &&
    lengthAt(reading, from) === 2 &&
    isJoined(reading, from) &&
    isOneOf(reading, from - 1, "'’‘`") &&
    !isJoined(reading, from - 1),
};

/** Whether the bound before a year belongs to a figure right before it: "ein Drittel weniger als 2023", "10 % más que 2019". */
function comparesFigure(reading: Reading, { from, to, floor, ceiling }: Numeral): boolean {
  const { lexicon } = reading;
  if (to < ceiling && isWord(reading, to) && !isIn(reading, to, lexicon.stop)) return false;
  const at = from - lexicon.before.endingAt(reading, from, floor)!.length - 1;
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
