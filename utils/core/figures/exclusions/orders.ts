import { isChar, isIn, isJoined, isJoint, isNumber, isWord, lengthAt, written } from '../../text/cursor.ts';
import { nounFollows } from '../nouns/noun-follows.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { unitAt } from '../units/find-unit.ts';

/** Whether letters right behind digits make them a place in an order. */
export const hasOrdinalSuffix = (reading: Reading, i: number): boolean =>
  isWord(reading, i) && isJoined(reading, i) && isIn(reading, i, reading.lexicon.ordinalSuffixes);

export const ordinal: Exclusion = {
  id: 'not/ordinal',
  reason: 'A place in an order is no amount: "3rd", "twenty-first".',
  excludes(reading, { from, to, form, marked, scaled, ceiling }) {
    if (to >= ceiling || form === 'part') return false;
    if (form === 'words') return isJoint(reading, to) && isIn(reading, to + 1, reading.lexicon.ordinals);
    if (hasOrdinalSuffix(reading, to)) return written(reading, to) !== 'a' && !unitAt(reading, to, ceiling);
    return !marked && !scaled && to - from === 1 && lengthAt(reading, from) < 3 && isStopped(reading, to, ceiling);
  },
};

/** "das 20. Jahrhundert": a full stop that ends no sentence. */
const isStopped = (reading: Reading, i: number, ceiling: number): boolean =>
  reading.lexicon.stopIsOrdinal &&
  isChar(reading, i, '.') &&
  isJoined(reading, i) &&
  i + 1 < ceiling &&
  (isWord(reading, i + 1) || isNumber(reading, i + 1)) &&
  !isJoined(reading, i + 1);

export const ordinalPart: Exclusion = {
  id: 'not/ordinal-like-a-part',
  reason: 'A name of a part right before a noun is a place in an order: "a third person".',
  excludes(reading, { from, to, form, ceiling }) {
    const { articles, ordinalParts, partEnding } = reading.lexicon;
    if (form !== 'part' || to - from !== 2 || !isIn(reading, from, articles)) return false;
    // "una quinta parte"
    if (isIn(reading, to, partEnding)) return false;
    return isIn(reading, to - 1, ordinalParts) && !unitAt(reading, to, ceiling) && nounFollows(reading, to, ceiling);
  },
};

export const ordinalUnit: Exclusion = {
  id: 'not/ordinal-like-a-unit',
  reason: 'A word for a unit of time and a place in an order is the latter right before a noun.',
  excludes: (reading, { to, value, form, ceiling }) =>
    form === 'words' &&
    value === 1 &&
    isIn(reading, to, reading.lexicon.ordinalUnits) &&
    nounFollows(reading, to + 1, ceiling),
};
