import { hashAt, isDash, isIn, isJoined, isJoint, isNumber, isWord, lengthAt, lowered } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { vagueNounAt, vagueSize } from '../rules/vague-multiple.ts';
import { unitAt } from '../units/find-unit.ts';
import { firstSaid, type Sign } from './sign.ts';

export const one: Exclusion = {
  id: 'not/one-as-a-pronoun',
  reason: '"One" counts only where what it counts follows it; "one of the", "no one" and "one day" count nothing.',
  excludes(reading, numeral) {
    const { from, to } = numeral;
    if (to - from !== 1 || !isIn(reading, from, reading.lexicon.ones) || reading.alone) return false;
    return firstSaid(SIGNS_OF_ONE, reading, numeral) ?? countsNothing(reading, numeral);
  },
};

/** What tells whether "one" is a number, in order. */
const SIGNS_OF_ONE: readonly Sign[] = [
  // "no one"
  (reading, { from, floor }) => (from > floor && isIn(reading, from - 1, reading.lexicon.notBeforeOne)) || null,
  // "that one.", "one hundred"
  (reading, { to, ceiling }) => to >= ceiling || isIn(reading, to, reading.lexicon.numbers) || null,
  // "uno de los países", "eine der Städte"
  (reading, { to }) => isIn(reading, to, reading.lexicon.of) || isIn(reading, to, reading.lexicon.ofThe) || null,
  (reading, numeral) => (beginsRange(reading, numeral) ? false : null),
  // "one-sided", but "one-mile"
  (reading, { to, ceiling }) =>
    isDash(reading, to) && isJoined(reading, to) ? !reading.lexicon.units.startingAt(reading, to + 1, ceiling) : null,
  // "one day"
  (reading, { to }) => !isWord(reading, to) || isIn(reading, to, reading.lexicon.notAfterOne) || null,
  (reading, { from, to, ceiling }) => isAgo(reading, from, to, ceiling) || null,
  (reading, { to, ceiling }) => (hasMeasure(reading, to, ceiling) ? false : null),
  (reading, { to }) => isVerbInS(reading, to) || null,
];

/** Whether nothing behind "one" is counted; where it is the article it counts after "only". */
function countsNothing(reading: Reading, { from, to, floor, ceiling }: Numeral): boolean {
  const { articles, only, articleIsOne } = reading.lexicon;
  if (isIn(reading, from, articles)) return !(from > floor && isIn(reading, from - 1, only));
  return !articleIsOne && (countedNoun(reading, to, ceiling, 'one') === null || lengthAt(reading, to) < 2);
}

/** "one hopes": what looks like a plural is a verb, unless a noun follows that it belongs to ("one sports car"). */
function isVerbInS(reading: Reading, at: number): boolean {
  const { nouns, articleIsOne, stop } = reading.lexicon;
  if (articleIsOne || !nouns) return false;
  const word = lowered(reading, at);
  const plural = nouns.isPlural(word) && nouns.singular(word) !== word;
  return plural && (!isWord(reading, at + 1) || isIn(reading, at + 1, stop));
}

/** "one to two years", "one or two" */
function beginsRange(reading: Reading, { to, ceiling }: Numeral): boolean {
  const { lexicon } = reading;
  const link = isIn(reading, to, lexicon.to) || isIn(reading, to, lexicon.or) || isDash(reading, to);
  return link && to + 1 < ceiling && (isIn(reading, to + 1, lexicon.numbers) || isNumber(reading, to + 1));
}

const hasMeasure = (reading: Reading, to: number, ceiling: number): boolean =>
  unitAt(reading, to, ceiling) !== null ||
  reading.lexicon.currencyNames.startingAt(reading, to, ceiling) !== null ||
  reading.lexicon.percents.startingAt(reading, to, ceiling) !== null;

/** "vor einem Jahr", "um ano antes": says when, not how long. */
function isAgo(reading: Reading, from: number, to: number, ceiling: number): boolean {
  const { agoBefore, agoAfter } = reading.lexicon;
  const unit = unitAt(reading, to, ceiling);
  if (unit?.unit.dimension !== 'time') return false;
  // "il y a un an"
  if (isIn(reading, from - 1, agoBefore) || isIn(reading, from - 2, agoBefore)) return true;
  return unit.to < ceiling && (isIn(reading, unit.to, agoAfter) || isIn(reading, unit.to + 1, agoAfter));
}

export const vague: Exclusion = {
  id: 'not/vague-number',
  reason: '"Several hundred", "a few dozen" say no number.',
  excludes(reading, numeral) {
    const { lexicon } = reading;
    const { from, floor, form } = numeral;
    if (vagueSize(reading, numeral) !== null) return vagueNounAt(reading, numeral) === null;
    return (
      form === 'words' && from > floor && isIn(reading, from - 1, lexicon.several) && !isIn(reading, from, lexicon.ones)
    );
  },
};

/** Whether a word that is also the average halves the noun behind it: "media hora", "hora y media". */
function halves(reading: Reading, { from, floor, to, ceiling }: Numeral): boolean {
  const { lexicon } = reading;
  if (from > floor && isIn(reading, from - 1, lexicon.and)) return true;
  const noun = isWord(reading, to) && !isIn(reading, to, lexicon.stop) && !isIn(reading, to, lexicon.of);
  if (to >= ceiling || !noun) return false;
  if (unitAt(reading, to, ceiling) !== null) return true;
  if (from <= floor || !isWord(reading, from - 1)) return true;
  return !isIn(reading, from - 1, lexicon.averageBefore) && isIn(reading, from - 1, lexicon.stop);
}

export const halfAsNoun: Exclusion = {
  id: 'not/half-as-a-noun',
  reason: '"The second half" and "half time" are a stretch of time, no amount.',
  excludes(reading, numeral) {
    const { from, to, floor, ceiling, form } = numeral;
    const { lexicon } = reading;
    if (form !== 'part') return false;
    // "la temperatura media", "una media de 540": the average, unless a noun follows that it halves.
    if (isIn(reading, to - 1, lexicon.average) && !halves(reading, numeral)) return true;
    if (to - from !== 1 || !isIn(reading, from, lexicon.half)) return false;
    if (from > floor && isIn(reading, from - 1, lexicon.halfBefore)) return true;
    // "half-expected"
    if (isJoint(reading, to)) return !unitAt(reading, to, ceiling);
    return to < ceiling && isIn(reading, to, lexicon.halfAfter);
  },
};

const SCALES: ReadonlySet<string | undefined> = new Set(['scale', 'hundred', 'dozen']);

export const bareScale: Exclusion = {
  id: 'not/bare-scale',
  reason: 'A scale with no number before it and nothing counted after it says no amount: "in the billions, billion".',
  excludes(reading, numeral) {
    const { from, to, ceiling, form } = numeral;
    const { lexicon } = reading;
    if (form !== 'words' || to - from !== 1 || !lexicon.scaleNeedsNumber || reading.alone) return false;
    if (vagueSize(reading, numeral) !== null && vagueNounAt(reading, numeral) !== null) return false;
    if (!SCALES.has(lexicon.numbers.get(hashAt(reading, from))?.kind)) return false;
    return to >= ceiling || !isWord(reading, to)
      ? !isDash(reading, to)
      : isIn(reading, to, lexicon.stop) && !isIn(reading, to, lexicon.of);
  },
};
