import { hashAt, isChar, isDash, isJoined, isMark, isNumber, lengthAt, valueAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { readWords } from './read-words.ts';

/** A part of one: "a third", "two-fifths", "¾", "3/4". */
export interface PartRun {
  readonly to: number;
  readonly value: number;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};

/** "½" and its like at token `i`; null where it is none. */
export const vulgarAt = (reading: Reading, i: number): number | null =>
  (isMark(reading, i) ? VULGAR[written(reading, i)] : undefined) ?? null;

/** The denominator a word names at token `i`, a hyphen or nothing before it; and the token after it. */
export function denominatorAt(reading: Reading, i: number, ceiling: number): { to: number; by: number } | null {
  const at = isDash(reading, i) && isJoined(reading, i) && isJoined(reading, i + 1) ? i + 1 : i;
  const by = at < ceiling ? valueAt(reading, at, reading.lexicon.parts) : undefined;
  return by === undefined || by === 1 ? null : { to: at + 1, by };
}

/** "3/4" in digits with no space inside, numerator at `i`. Small denominators only: "24/7", "9/11" and "2019/20" are none. */
export function slashedAt(reading: Reading, i: number, ceiling: number): PartRun | null {
  if (i + 2 >= ceiling || !isNumber(reading, i) || !isNumber(reading, i + 2)) return null;
  if (!isChar(reading, i + 1, '/') && !isChar(reading, i + 1, '⁄')) return null;
  if (
    !isJoined(reading, i + 1) ||
    !isJoined(reading, i + 2) ||
    lengthAt(reading, i) > 4 ||
    lengthAt(reading, i + 2) > 4
  )
    return null;
  if (isChar(reading, i + 3, '/') && isJoined(reading, i + 3)) return null;
  const above = Number(written(reading, i));
  const below = Number(written(reading, i + 2));
  if (!below || above >= below || below === 11 || (below > 12 && below % 2 && below % 5)) return null;
  return { to: i + 3, value: above / below };
}

/** A part at token `i`: a vulgar fraction, a slashed one, or words with their numerator: "a half", "three quarters". */
export function readPart(reading: Reading, i: number, ceiling: number): PartRun | null {
  if (i >= ceiling) return null;
  const vulgar = vulgarAt(reading, i);
  if (vulgar !== null) return { to: i + 1, value: vulgar };
  const slashed = slashedAt(reading, i, ceiling);
  if (slashed) return slashed;
  const { articles, half } = reading.lexicon;
  const hash = hashAt(reading, i);
  if (half.has(hash)) return { to: i + 1, value: 1 / (reading.lexicon.parts.get(hash) ?? 2) };
  if (articles.has(hash)) {
    const part = denominatorAt(reading, i + 1, ceiling);
    return part && { to: part.to, value: 1 / part.by };
  }
  const count = readWords(reading, i, ceiling, null);
  const part = count && denominatorAt(reading, count.to, ceiling);
  return part && { to: part.to, value: count.value / part.by };
}
