import {
  isCapital,
  isChar,
  isDash,
  isIn,
  isJoined,
  isNumber,
  isOneOf,
  isWord,
  lengthAt,
  lowered,
  written,
} from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import { isBareDigits, type Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { hasUnit } from './has-unit.ts';

/** Words that say a number and mean none. */
const LONGEST_IDIOM = 3;

export const idiom: Exclusion = {
  id: 'not/idiom',
  reason: 'Some fixed runs of words hold a number and say none: "ground zero", "one-to-one", "por medio de".',
  excludes(reading, { from, to, floor, ceiling, form }) {
    if (form === 'digits') return false;
    for (let at = Math.max(floor, from - LONGEST_IDIOM); at <= from; at++) {
      const found = reading.lexicon.idioms.startingAt(reading, at, ceiling);
      if (found && at + found.length >= to) return true;
    }
    return false;
  },
};

/** Whether something says what the number counts: a unit, or a noun. */
const countsSomething = (reading: Reading, numeral: Numeral): boolean =>
  hasUnit(reading, numeral) || countedNoun(reading, numeral.to, numeral.ceiling, 'many') !== null;

/** From so many digits on nobody leaves out the signs between thousands. */
const LONG_CODE = 5;

export const code: Exclusion = {
  id: 'not/code',
  reason:
    'Digits that begin with a nought, and five or more in a row that count nothing, are a code or a telephone number.',
  excludes(reading, numeral) {
    const { from, floor, to } = numeral;
    if (!isBareDigits(numeral) || reading.alone) return false;
    if (
      isLedByNought(reading, from) ||
      (from > floor && isNumber(reading, from - 1) && isLedByNought(reading, from - 1))
    )
      return true;
    // "15, 000", where a space has got between
    if (/^000$/.test(written(reading, from)) && isChar(reading, from - 1, ',')) return true;
    if (from > floor && isChar(reading, from - 1, '+') && isJoined(reading, from) && isNumber(reading, to)) return true;
    const isPriced = reading.lexicon.currencySymbols.endingAt(reading, from, floor) !== null;
    // "20000" is a round number, "340917" is none.
    if (lengthAt(reading, from) < LONG_CODE || isPriced || numeral.value % 100 === 0) return false;
    return (
      reading.lexicon.decimal === '.' && !isIn(reading, to, reading.lexicon.who) && !countsSomething(reading, numeral)
    );
  },
};

const isLedByNought = (reading: Reading, i: number): boolean =>
  lengthAt(reading, i) > 1 && /^0+[1-9]/.test(written(reading, i).slice(0, 20));

export const slashedCode: Exclusion = {
  id: 'not/slashed-code',
  reason: 'Nobody writes a fraction with a nought before its digits: "04/09" is a day, a month or a mark of files.',
  excludes(reading, { from, to, form }) {
    if (form !== 'part') return false;
    for (let i = from; i < to; i++) if (isNumber(reading, i) && isLedByNought(reading, i)) return true;
    return false;
  },
};

/** As far before its number as "call" may stand. */
const PHONE_REACH = 5;

export const phoneNumber: Exclusion = {
  id: 'not/phone-number',
  reason: 'What is to be called, dialled or texted is a telephone number: "call 911", "appeler le 15".',
  excludes(reading, numeral) {
    const { from, floor } = numeral;
    if (!isBareDigits(numeral) || numeral.value < 10 || countsSomething(reading, numeral)) return false;
    const { phoneVerbs, articles, determiners, to, or, and } = reading.lexicon;
    for (let i = from - 1; i >= Math.max(floor, from - PHONE_REACH); i--) {
      if (isIn(reading, i, phoneVerbs)) return true;
      const open =
        isNumber(reading, i) ||
        isDash(reading, i) ||
        [articles, determiners, to, or, and].some((words) => isIn(reading, i, words));
      if (!open && !(isCapital(reading, i) && i > floor)) return false;
    }
    return false;
  },
};

/** Words a street's name may have between its number and "Street". */
const STREET_NAME = 3;

export const houseNumber: Exclusion = {
  id: 'not/house-number',
  reason: 'A number before or behind the name of a street is that of a house: "318 Elm Street", "rue Pasteur, 12".',
  excludes(reading, numeral) {
    if (!isBareDigits(numeral) || numeral.value > 9999) return false;
    return streetFollows(reading, numeral) || streetLeads(reading, numeral);
  },
};

/** "318 Elm Street", "12, rue Pasteur": capitals up to the word for a street, or that word itself right behind a comma. */
function streetFollows(reading: Reading, { to, ceiling }: Numeral): boolean {
  const { streets } = reading.lexicon;
  if (isChar(reading, to, ',')) return isIn(reading, to + 1, streets) && isCapital(reading, to + 2);
  for (let i = to; i < Math.min(ceiling, to + STREET_NAME); i++) {
    if (!isCapital(reading, i)) return i === to && isIn(reading, i, streets) && isCapital(reading, i + 1);
    if (i > to && isIn(reading, i, streets)) return true;
  }
  return false;
}

/** "calle Mayor, 12", "Hauptstraße 12" */
function streetLeads(reading: Reading, { from, floor }: Numeral): boolean {
  const { streets, streetEndings } = reading.lexicon;
  const last = isChar(reading, from - 1, ',') ? from - 2 : from - 1;
  if (last < floor || !isCapital(reading, last)) return false;
  const word = lowered(reading, last);
  if (streetEndings.some((ending) => word.length > ending.length && word.endsWith(ending))) return true;
  for (let i = last - 1; i >= Math.max(floor, last - STREET_NAME); i--) {
    if (isIn(reading, i, streets)) return true;
    if (!isWord(reading, i)) return false;
  }
  return false;
}

export const era: Exclusion = {
  id: 'not/year-of-an-era',
  reason: 'A number before "BC" or behind "A.D." is a year.',
  excludes(reading, { from, to, floor, form, scaled }) {
    if (form !== 'digits' || scaled) return false;
    const { eras } = reading.lexicon;
    // "a. C." may look like the end of a sentence.
    const after = eras.startingAt(reading, to, reading.tokens.count);
    if (after && (after.length > 1 || isCapital(reading, to))) return true;
    const before = eras.endingAt(reading, from, floor);
    return before !== null && isOneOf(reading, from - 1, '.') && isCapital(reading, from - before.length);
  },
};

/** Counts of lines that screens have: "1080p". */
const SCREEN_LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

export const resolution: Exclusion = {
  id: 'not/resolution',
  reason: 'So many lines with "p" or "i" behind are the resolution of a screen: "1080p".',
  excludes: (reading, numeral) =>
    isBareDigits(numeral) &&
    SCREEN_LINES.has(numeral.value) &&
    isJoined(reading, numeral.to) &&
    /^[pi]$/.test(written(reading, numeral.to)),
};

export const modelNumber: Exclusion = {
  id: 'not/model-number',
  reason: 'Two or more digits right behind letters in capitals are a model, whatever follows: "GX 4100 cards".',
  excludes(reading, numeral) {
    const { from, floor, to } = numeral;
    if (!isBareDigits(numeral) || numeral.value < 100 || from - 1 <= floor || hasUnit(reading, numeral)) return false;
    const name = written(reading, from - 1);
    if (!/^\p{Lu}{2,4}$/u.test(name) || isDash(reading, from - 1)) return false;
    // In a line of capitals alone letters tell nothing.
    const shouts = (i: number) =>
      isWord(reading, i) && lengthAt(reading, i) > 1 && !/\p{Ll}/u.test(written(reading, i));
    if (shouts(from - 2) || shouts(to)) return false;
    const { currencySymbols, numbers } = reading.lexicon;
    return currencySymbols.endingAt(reading, from, floor) === null && !isIn(reading, from - 1, numbers);
  },
};
