import { isDash, isIn, isJoined, valueAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { PartRun } from './read-parts.ts';
import { numberWordAt, readWords, type WordRun } from './read-words.ts';

/**
 * Parts whose name is more than one word, after the number of them: "three twenty-firsts", "tres vinte e um avos", "dois dois
 * milésimos"; also where number and name run into one: "one hundred thirty-fifths" are a hundred of them.
 */
export function readLongPart(reading: Reading, count: WordRun, ceiling: number): PartRun | null {
  const { lexicon } = reading;
  const own = ordinalAt(reading, count.to, ceiling, false);
  if (own) {
    const ten = numberWordAt(reading, count.to - 1);
    const above = ten?.kind === 'ten' ? count.value - ten.value : 0;
    return ten && above > 0 && count.head === null ? { to: own.to, value: above / (ten.value + own.by) } : null;
  }
  const name = readWords(reading, count.to, ceiling, null);
  if (!name || name.value === 0) return null;
  if (name.to < ceiling && isIn(reading, name.to, lexicon.partEnding))
    return { to: name.to + 1, value: count.value / name.value };
  const part = ordinalAt(reading, name.to, ceiling, count.value === 1);
  if (part && name.value % 10 === 0) return { to: part.to, value: count.value / (name.value + part.by) };
  const small = name.to < ceiling ? valueAt(reading, name.to, lexicon.parts) : undefined;
  return small !== undefined && small >= 100 && lexicon.partsMultiply
    ? { to: name.to + 1, value: count.value / (name.value * small) }
    : null;
}

/** "fifths", "-firsts": the name of a part below ten that ends a longer name; in the plural, unless there is one of it. */
function ordinalAt(reading: Reading, i: number, ceiling: number, one: boolean): { to: number; by: number } | null {
  const at = isDash(reading, i) && isJoined(reading, i) && isJoined(reading, i + 1) ? i + 1 : i;
  const by = at < ceiling ? valueAt(reading, at, reading.lexicon.parts) : undefined;
  if (by === undefined || by >= 10 || (by > 1 && by < 3)) return null;
  return reading.lexicon.partsInPlural && !one && !written(reading, at).endsWith('s') ? null : { to: at + 1, by };
}
