import { isCapital, isIn, isWord, lengthAt } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { unitAt } from '../units/find-unit.ts';
import { hasUnit } from './has-unit.ts';

/** A sentence with fewer small long words than this share of its capitals is written as a title, where capitals tell nothing. */
const LEAST_SMALL = 0.25;
/** Words up to here ("of", "the", "and") are small in titles too. */
const SHORT = 3;

export const nameInTime: Exclusion = {
  id: 'not/name-in-time',
  reason:
    'Minutes, hours and days with a capital in a running sentence are a name: "on 60 Minutes", "selon 20 Minutes".',
  excludes(reading, numeral) {
    const { to, ceiling } = numeral;
    if (reading.lexicon.nounsAreCapitalised || !isCapital(reading, to)) return false;
    return unitAt(reading, to, ceiling)?.unit.dimension === 'time' && isRunning(reading, numeral);
  },
};

export const titleInWords: Exclusion = {
  id: 'not/title-in-words',
  reason: 'A number in words with a capital behind a small word or a possessive is a title: "the thriller Seven".',
  excludes(reading, numeral) {
    const { from, to, floor, ceiling, form } = numeral;
    if (form !== 'words' || to - from !== 1 || from <= floor || !isCapital(reading, from)) return false;
    if (!isWord(reading, from - 1) || isCapital(reading, from - 1) || isIn(reading, from - 1, reading.lexicon.stop))
      return false;
    if (hasUnit(reading, numeral) || countedNoun(reading, to, ceiling, 'many')) return false;
    return isRunning(reading, numeral);
  },
};

/** Whether the number's sentence is not written as titles are, with a capital for every longer word. */
function isRunning(reading: Reading, { from, to, floor, ceiling }: Numeral): boolean {
  let [capitals, small] = [0, 0];
  for (let i = floor; i < ceiling; i++) {
    if (!isWord(reading, i) || lengthAt(reading, i) <= SHORT || (i >= from && i <= to)) continue;
    if (isCapital(reading, i)) capitals++;
    else small++;
  }
  return small > 0 && small >= LEAST_SMALL * capitals;
}
