import {
  hashAt,
  isAcronym,
  isCapital,
  isChar,
  isDash,
  isIn,
  isJoined,
  isJoint,
  isNumber,
  isOneOf,
  isWord,
  lengthAt,
  written,
} from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { isScoreAt } from '../rules/score.ts';
import { hasUnit } from './has-unit.ts';

export const letterBefore: Exclusion = {
  id: 'not/letters-before',
  reason: 'Digits that letters lead into are part of a name: "MS-13", "A320", "Covid-19".',
  excludes(reading, { from, floor, form, marked, scaled, value }) {
    if (from <= floor || !isJoined(reading, from)) return false;
    // "Q12" is a name, "Q12 millones" and "Q9,500" are money.
    const sum = marked || scaled || value >= 100 || written(reading, from - 1) !== 'Q';
    if (form === 'words' && isDash(reading, from - 1) && from - 2 >= floor && isNumber(reading, from - 2))
      return isCapital(reading, from);
    const money = reading.lexicon.currencySymbols.endingAt(reading, from, floor);
    if (isWord(reading, from - 1))
      return !money || !sum || (lengthAt(reading, from - 1) === 1 && isAcronymTail(reading, from - 1));
    if (!isDash(reading, from - 1) || !isJoined(reading, from - 1) || from - 2 < floor || !isWord(reading, from - 2))
      return false;
    const { lexicon } = reading;
    const before = hashAt(reading, from - 2);
    // "I-70": a letter is no word before a dash.
    const letter = lengthAt(reading, from - 2) === 1 && isCapital(reading, from - 2);
    const open =
      (lexicon.stop.has(before) && !letter) ||
      lexicon.minus.has(before) ||
      lexicon.prefixes.has(before) ||
      lexicon.before.endingAt(reading, from, floor) !== null;
    return (
      !open &&
      !lexicon.numbers.has(before) &&
      written(reading, from - 1) !== '—' &&
      lexicon.currencySymbols.endingAt(reading, from - 1, floor) === null
    );
  },
};

const isAcronymTail = (reading: Reading, i: number): boolean => i > 0 && isJoined(reading, i) && isWord(reading, i - 1);

export const letterAfter: Exclusion = {
  id: 'not/letters-after',
  reason: 'Digits that run into letters which are no unit are part of a name: "5G", "49ers", "7-Eleven".',
  excludes(reading, numeral) {
    const { to, ceiling, form, scaled } = numeral;
    if (form !== 'digits' || scaled || to >= ceiling || !isJoined(reading, to)) return false;
    if (isWord(reading, to))
      return (
        !hasUnit(reading, numeral) &&
        (written(reading, to) !== 'x' || (isJoined(reading, to + 1) && isNumber(reading, to + 1)))
      );
    if (!isJoint(reading, to) || to + 1 >= ceiling || !isWord(reading, to + 1)) return false;
    // "die 27-Jährige"
    if (isIn(reading, to + 1, reading.lexicon.yearsOld)) return false;
    return (
      isCapital(reading, to + 1) && lengthAt(reading, to + 1) > 1 && !hasUnit(reading, numeral) && numeral.value < 1000
    );
  },
};

export const numberedThing: Exclusion = {
  id: 'not/numbered-thing',
  reason: 'Articles, pages, flights, channels and their like are numbered, not counted.',
  excludes(reading, numeral) {
    const { from, floor, marked, scaled, form } = numeral;
    if (form === 'part' || scaled || from <= floor) return false;
    if (isOneOf(reading, from - 1, NUMBER_SIGNS) && from - 1 > floor) return true;
    const last = isOneOf(reading, from - 1, '.:') && from - 1 > floor ? from - 2 : from - 1;
    const thing = overEarlierNumbers(reading, last, floor);
    if (isOneOf(reading, thing, NUMBER_SIGNS)) return true;
    if (!isWord(reading, thing) || !isIn(reading, thing, reading.lexicon.numbered)) return false;
    if (isJoined(reading, from) && from - 1 === thing) return false;
    if (hasUnit(reading, numeral) || (marked && numeral.value >= 1000)) return false;
    return isIn(reading, thing, reading.lexicon.alwaysNumbered) || !countsAfter(reading, thing, numeral);
  },
};

const NUMBER_SIGNS = '#№';

/** "Articles 5 and 6", "pages 10-12": over the numbers before this one. */
function overEarlierNumbers(reading: Reading, last: number, floor: number): number {
  let i = last;
  for (let k = 0; k < 3 && i - 1 > floor && isNumber(reading, i - 1) && linksNumbers(reading, i); k++) i -= 2;
  return i;
}

const linksNumbers = (reading: Reading, i: number): boolean =>
  isDash(reading, i) || isOneOf(reading, i, ',&') || isIn(reading, i, reading.lexicon.and);

/** "on line 3 people waited": a noun behind the number, and a thing that does not begin with a capital. */
const countsAfter = (reading: Reading, thing: number, { to, ceiling }: Numeral): boolean =>
  to < ceiling &&
  (reading.lexicon.nounsAreCapitalised || !isCapital(reading, thing)) &&
  countedNoun(reading, to, ceiling, 'many') !== null;

export const nameWithNumber: Exclusion = {
  id: 'not/name-with-number',
  reason: 'A capitalised name runs into a bare number: "Boeing 737", "the Big 12".',
  excludes(reading, numeral) {
    const { from, to, floor, ceiling, form, marked, scaled } = numeral;
    if (form === 'part' || scaled || marked || from <= floor || !isWord(reading, from - 1)) return false;
    if (form === 'words' && !isCapital(reading, from)) return false;
    if (!isCapital(reading, from - 1)) return false;
    const { lexicon } = reading;
    const before = hashAt(reading, from - 1);
    if (
      lexicon.stop.has(before) ||
      lexicon.up.has(before) ||
      lexicon.down.has(before) ||
      lexicon.currencySymbols.endingAt(reading, from, floor)
    )
      return false;
    if (lexicon.before.endingAt(reading, from, floor) || lexicon.skippable.has(before)) return false;
    // "Croatia beat Morocco 2-1"
    if (isScoreAt(reading, numeral) || hasUnit(reading, numeral)) return false;
    // At the start of a sentence any word is capitalised.
    if (
      from - 1 === floor &&
      !isAcronym(reading, from - 1) &&
      form === 'digits' &&
      countedNoun(reading, to, ceiling, 'many')
    )
      return false;
    return !countedNoun(reading, to, ceiling, 'many') || !isPlainNoun(reading, numeral);
  },
};

/**
 * Whether the noun behind a number is counted and no part of the name ("the Big 12 Conference"). Where every noun has a capital it tells
 * nothing, and neither does the one before ("am Freitag 12 Männer"): there only letters make a name of a number ("die G 20 Staaten").
 */
function isPlainNoun(reading: Reading, { from, to }: Numeral): boolean {
  if (!isCapital(reading, to)) return true;
  return reading.lexicon.nounsAreCapitalised && !isAcronym(reading, from - 1) && lengthAt(reading, from - 1) > 1;
}

export const inBrackets: Exclusion = {
  id: 'not/number-in-brackets',
  reason: 'A small number alone in brackets is a mark of the text: a shirt, a seed, a note, a point of a list.',
  excludes: (reading, { from, to, floor, value, form, marked, scaled }) =>
    form === 'digits' &&
    !marked &&
    !scaled &&
    value < 1000 &&
    from > floor &&
    ((isChar(reading, from - 1, '(') && isChar(reading, to, ')')) ||
      (isChar(reading, from - 1, '[') && isChar(reading, to, ']'))),
};

export const listMarker: Exclusion = {
  id: 'not/list-marker',
  reason:
    'A number at the start of a line or a sentence that a full stop, a bracket or a comma parts from the rest counts points: "2. Add salt", "Three, we will".',
  excludes(reading, { from, to, floor, ceiling, value, form, marked, scaled }) {
    if (
      form === 'part' ||
      marked ||
      scaled ||
      from !== floor ||
      value >= 100 ||
      to + 1 >= ceiling ||
      isJoined(reading, to + 1)
    )
      return false;
    if (form === 'digits') return isOneOf(reading, to, '.)');
    return isChar(reading, to, ',') && !isNumber(reading, to + 1) && !isIn(reading, to + 1, reading.lexicon.starters);
  },
};

export const inAddress: Exclusion = {
  id: 'not/in-an-address',
  reason: 'Digits inside a web address, an e-mail address or a handle are none of the text.',
  excludes(reading, { from, floor, form, to, ceiling, inAddress: marked }) {
    if (form === 'words') return false;
    if (marked) return reading.lexicon.currencySymbols.endingAt(reading, from, floor) === null;
    return to < ceiling && isJoined(reading, to) && isOneOf(reading, to, '@_');
  },
};
