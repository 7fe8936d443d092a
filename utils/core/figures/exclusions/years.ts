import { nounsOf } from '../nouns/nouns.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isChar, isDash, isJoined, isNumber, isOneOf, isWord, lengthAt, type Reading, written } from '../reading.ts';
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
    const { lexicon, tokens } = reading;
    if (
      lexicon.currencySymbols.endingAt(reading, from, floor) ||
      currencyAfter(reading, to, ceiling) ||
      lexicon.percents.startingAt(reading, to, ceiling)
    )
      return false;
    const dated = from > floor && (lexicon.yearBefore.has(tokens.hashes[from - 1]!) || isDated(reading, from, floor));
    if (dated) return true;
    if (isJoined(reading, to) && isWord(reading, to) && written(reading, to) === 's') return true;
    const unit = unitAt(reading, to, ceiling);
    if (unit) return unit.unit.dimension === 'time' || isDash(reading, to);
    // "More than 2000 came" counts; "18 Prozent weniger als 2023" sets against a year, if a figure stands before it.
    if (from > floor && lexicon.before.endingAt(reading, from, floor))
      return value >= 1950 && value <= 2035 && comparesFigure(reading, numeral);
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
  const { lexicon, tokens } = reading;
  if (to < ceiling && isWord(reading, to) && !lexicon.stop.has(tokens.hashes[to]!)) return false;
  const at = from - lexicon.before.endingAt(reading, from, floor)!.length - 1;
  return (
    at >= floor &&
    (isNumber(reading, at) ||
      lexicon.parts.has(tokens.hashes[at]!) ||
      lexicon.half.has(tokens.hashes[at]!) ||
      lexicon.percents.endingAt(reading, at + 1, floor) !== null)
  );
}

/** "July 4, 2016", "4 July 2016", "2013-14". */
function isDated(reading: Reading, from: number, floor: number): boolean {
  const { lexicon, tokens } = reading;
  let i = from - 1;
  if (isChar(reading, i, ',')) i--;
  if (i < floor) return false;
  if (lexicon.months.has(tokens.hashes[i]!)) return true;
  return isNumber(reading, i) && lengthAt(reading, i) <= 2 && i > floor && lexicon.months.has(tokens.hashes[i - 1]!);
}

const PEOPLE =
  /^(?:people|men|women|children|workers|troops|soldiers|jobs|homes|houses|units|members|residents|students|cases|deaths|migrants|refugees|prisoners|inmates|points|votes|seats|words|employees|staff|patients|tickets|fans|personnel|protesters|supporters|copies|dollars|calories|rpm)$/;

/** Whether the next word is a plural, and the number no year of it ("the 2019 elections"). */
function countsPlural(reading: Reading, { from, to, floor, ceiling, value }: Numeral): boolean {
  if (to >= ceiling || !isWord(reading, to) || reading.lexicon.stop.has(reading.tokens.hashes[to]!)) return false;
  const word = written(reading, to).slice(0, 40);
  if (PEOPLE.test(word.toLowerCase())) return true;
  const likely = value >= 1950 && value <= 2035;
  const the = from > floor && /^(?:the|this|that|its|his|their|of)$/i.test(written(reading, from - 1).slice(0, 6));
  return !likely && !the && word === word.toLowerCase() && nounsOf(reading.lexicon.lang).isPlural(word);
}
