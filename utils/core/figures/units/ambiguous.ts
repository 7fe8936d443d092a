import type { SymbolSense } from '../../lang/unit-words.ts';
import { isChar, isIn, isJoined, isNumber, isWord, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

const WINDOW = 14;

/** The sense that the words around speak for, of a symbol at token `at` right after a number; null where none does. */
export function senseAt(reading: Reading, at: number, floor: number, ceiling: number): SymbolSense | null {
  if (at < 1 || at >= ceiling || !(isNumber(reading, at - 1) || isWord(reading, at - 1))) return null;
  const symbol = written(reading, at);
  if (!Object.hasOwn(reading.lexicon.senses, symbol)) return null;
  const letter = isWord(reading, at);
  // A mark must touch its number, and a letter may not go on: "B2", "C.".
  if (!letter && !isJoined(reading, at)) return null;
  if (symbol.length < 3 && !isNumber(reading, at - 1)) return null;
  if (
    isJoined(reading, at + 1) &&
    (isWord(reading, at + 1) ||
      isNumber(reading, at + 1) ||
      (isChar(reading, at + 1, '.') && isJoined(reading, at + 2)))
  )
    return null;
  return senseNear(reading, symbol, at, floor, ceiling);
}

/** As {@link senseAt}, for a symbol wherever it stands. */
export function senseNear(
  reading: Reading,
  symbol: string,
  at: number,
  floor: number,
  ceiling: number,
): SymbolSense | null {
  const senses = Object.hasOwn(reading.lexicon.senses, symbol) ? reading.lexicon.senses[symbol] : undefined;
  if (!senses) return null;
  for (let d = 1; d <= WINDOW; d++) {
    const before = at - d >= floor ? senseOf(reading, at - d, senses) : null;
    const found = before ?? (at + d < ceiling ? senseOf(reading, at + d, senses) : null);
    if (found) return found;
  }
  return null;
}

/** The first sense that the word at a token speaks for. */
function senseOf(reading: Reading, i: number, senses: readonly SymbolSense[]): SymbolSense | null {
  for (const one of senses) if (isIn(reading, i, one.cues)) return one;
  return null;
}
