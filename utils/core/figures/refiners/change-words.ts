import { isIn, isWord } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

/** The way a word of change at token `i` says, or null: "up" after "make" says none. */
export function changeAt(reading: Reading, i: number, floor: number): 'up' | 'down' | null {
  const { up, down, particles, particleVerbs } = reading.lexicon;
  const change = isIn(reading, i, up) ? 'up' : isIn(reading, i, down) ? 'down' : null;
  if (!change) return null;
  return isIn(reading, i, particles) && i > floor && isIn(reading, i - 1, particleVerbs) ? null : change;
}

/** As far as a verb may stand from its "by" or its "from": "raised its benchmark rate by". */
const FAR = 7;

/** The change said somewhere before a token, no mark between: for figures that "by" or "from ... to" already ties to a verb. */
export function changeFarBefore(reading: Reading, at: number, floor: number): 'up' | 'down' | null {
  for (let i = at - 1; i >= Math.max(floor, at - FAR) && isWord(reading, i); i--) {
    const change = changeAt(reading, i, floor);
    if (change) return change;
  }
  return null;
}

/** Whether a verb of change stands in the few words before a token. */
export function changeBefore(reading: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= Math.max(floor, at - 4); i--) if (changeAt(reading, i, floor)) return true;
  return false;
}

/** "raised £3 million" collects it and "up to" bounds it: no change, though the words can say one. */
export function saysNoChange(reading: Reading, i: number, from: number): boolean {
  const { collects, particles, up, to } = reading.lexicon;
  if (isIn(reading, i, collects) && i + 1 === from) return true;
  const rises = isIn(reading, i, particles) && isIn(reading, i, up);
  return rises && i + 1 < from && isIn(reading, i + 1, to);
}
