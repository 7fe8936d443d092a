import { isChar, isDash, isIn, isJoined, isJoint, isNumber, isWord, lengthAt } from '../../text/cursor.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

export const score: Rule = {
  id: 'figure/score',
  reason: 'Two small numbers joined by a hyphen are a score where the first is the greater or sport or a vote is near.',
  read(reading, numeral, next) {
    const { to, value, marked, scaled, floor, ceiling, from } = numeral;
    if (!next || marked || scaled || next.marked || next.scaled || numeral.form !== 'digits' || next.form !== 'digits')
      return null;
    if (isColonScore(reading, numeral))
      return { kind: 'score', to: next.to, value: null, low: value, high: next.value, unit: null };
    if (!isJoint(reading, to) || next.from !== to + 1 || value > 999 || next.value > 999 || next.value < 0) return null;
    if (goesOn(reading, numeral, next)) return null;
    const sport = nearSport(reading, from, next.to, floor, ceiling);
    if (!sport && (value <= next.value || value > 30)) return null;
    return { kind: 'score', to: next.to, value: null, low: value, high: next.value, unit: null };
  },
};

/** "3-2-1", "10-12-week": more hangs on the numbers. */
function goesOn(reading: Reading, { from, floor }: Numeral, { to, ceiling }: Numeral): boolean {
  if (to < ceiling && isJoined(reading, to) && (isDash(reading, to) || isWord(reading, to))) return true;
  return from > floor && isDash(reading, from - 1) && isJoined(reading, from);
}

/** Most goals of a match that letters before it leave a score. */
const MOST_GOALS = 99;

/** Whether the number begins two small ones with a dash between, in a sentence of sport: no name has them, whatever stands before. */
export const isScoreAt = (reading: Reading, { from, to, value, form, floor, ceiling }: Numeral): boolean =>
  form === 'digits' &&
  value <= MOST_GOALS &&
  isJoint(reading, to) &&
  isNumber(reading, to + 1) &&
  lengthAt(reading, to + 1) <= 2 &&
  !isJoined(reading, to + 2 < ceiling && isDash(reading, to + 2) ? to + 2 : -1) &&
  nearSport(reading, from, to + 2, floor, ceiling);

/** "1:3": goals of at most one digit behind the colon, where hours have two. */
export function isColonScore(reading: Reading, numeral: Numeral): boolean {
  const { floor, ceiling, form } = numeral;
  if (!reading.lexicon.scoresHaveColon || form !== 'digits') return false;
  const colon = isChar(reading, numeral.to, ':') ? numeral.to : numeral.from - 1;
  if (!isChar(reading, colon, ':') || !isJoined(reading, colon) || !isJoined(reading, colon + 1)) return false;
  const digits = [colon - 1, colon + 1].every((i) => isNumber(reading, i) && lengthAt(reading, i) === 1);
  return digits && nearSport(reading, colon - 1, colon + 2, floor, ceiling);
}

const WINDOW = 10;

function nearSport(reading: Reading, from: number, to: number, floor: number, ceiling: number): boolean {
  for (let i = Math.max(floor, from - WINDOW); i < Math.min(ceiling, to + WINDOW); i++)
    if (isIn(reading, i, reading.lexicon.sport)) return true;
  return false;
}
