import { isCapital, isChar, isIn, isJoined, isNumber, isWord, lowered } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Reading } from '../reading.ts';

/** What a quantity is said by: "per hour", "a barrel", "/kg". */
export interface Rate {
  readonly to: number;
  /** "hour", "barrel", "square metre". */
  readonly per: string;
}

/** The rate that begins at token `at`, if any. */
export function rateAt(reading: Reading, at: number, ceiling: number): Rate | null {
  if (at + 1 >= ceiling) return null;
  const { rateWhen, per, perArticle } = reading.lexicon;
  // "$900m a year earlier" says when.
  if (at + 2 < ceiling && isIn(reading, at + 2, rateWhen)) return null;
  if (isChar(reading, at, '/') && isJoined(reading, at + 1)) return byUnit(reading, at + 1, ceiling, true);
  if (isIn(reading, at, per)) return byUnit(reading, at + 1, ceiling, true) ?? byNoun(reading, at + 1, ceiling);
  if (!isIn(reading, at, perArticle)) return null;
  return byUnit(reading, at + 1, ceiling, false) ?? byThingSold(reading, at + 1);
}

/** "per hour", "/kg"; where an article stands for "per" only what goes by time or is sold by: "a barrel". */
function byUnit(reading: Reading, at: number, ceiling: number, firm: boolean): Rate | null {
  const { units, soldBy, nounsAreCapitalised } = reading.lexicon;
  const found = units.startingAt(reading, at, ceiling);
  if (!found || (isCapital(reading, at) && !nounsAreCapitalised)) return null;
  const { name, dimension } = found.value;
  const to = at + found.length;
  if (isJoined(reading, to) && isWord(reading, to)) return null;
  // "600 Millionen Yen im Jahr 2024" says when, not for how long.
  const loose = (dimension === 'time' || soldBy.has(name)) && !isNumber(reading, to);
  return firm || loose ? { to, per: name } : null;
}

/** "a share" */
function byThingSold(reading: Reading, at: number): Rate | null {
  const thing = isWord(reading, at) ? lowered(reading, at) : '';
  return reading.lexicon.soldBy.has(thing) ? { to: at + 1, per: thing } : null;
}

/** "per pupil" */
function byNoun(reading: Reading, at: number, ceiling: number): Rate | null {
  const { numbers, nouns } = reading.lexicon;
  if (isIn(reading, at, numbers)) return null;
  const noun = countedNoun(reading, at, Math.min(ceiling, at + 1), 'one');
  return noun && { to: noun.to, per: nouns?.singular(noun.unit) ?? noun.unit };
}
