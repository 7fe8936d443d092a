import { isChar, isDash, isIn, isJoined, isNumber, isOneOf, isWord, lengthAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { Unit } from './unit-names.ts';

export interface FoundUnit {
  readonly unit: Unit;
  readonly to: number;
}

const ONE_LETTER = /^[A-Za-z]$/;

/** The unit right after a number that ends before token `at`, a hyphen between them or not: "27-kilometre", "5kW", "12 sq m". */
export function unitAt(reading: Reading, at: number, ceiling: number): FoundUnit | null {
  let start = isDash(reading, at) && isJoined(reading, at) && isJoined(reading, at + 1) ? at + 1 : at;
  if (start < ceiling && reading.lexicon.systems.has(written(reading, start))) start++;
  const found = reading.lexicon.units.startingAt(reading, start, ceiling);
  if (!found) return null;
  const to = start + found.length;
  // "12 mi" is no part of "12 mi5": the unit must end where its word ends.
  if (
    isWord(reading, to - 1) &&
    isJoined(reading, to) &&
    isNumber(reading, to) &&
    !(lengthAt(reading, to) === 1 && found.value.dimension === 'length')
  )
    return null;
  const word = written(reading, start);
  if (found.length === 1 && word === 'in' && !inchAt(reading, start, ceiling)) return null;
  if (found.length === 1 && ONE_LETTER.test(word) && !letterAt(reading, start, word)) return null;
  return powered(reading, found.value, to);
}

/** "km²", "m2", "km^2", "metres squared": a length raised to an area or a volume. */
function powered(reading: Reading, unit: Unit, to: number): FoundUnit {
  if (unit.dimension !== 'length') return { unit, to };
  const caret = isChar(reading, to, '^') && isJoined(reading, to) ? 1 : 0;
  const mark = written(reading, to + caret);
  const joined = isJoined(reading, to + caret);
  const ends = !isJoined(reading, to + caret + 1) || !isWord(reading, to + caret + 1);
  if ((joined && ends && (mark === '2' || mark === '²')) || isIn(reading, to + caret, reading.lexicon.squared))
    return { unit: { name: `square ${unit.name}`, dimension: 'area' }, to: to + caret + 1 };
  if ((joined && ends && (mark === '3' || mark === '³')) || isIn(reading, to + caret, reading.lexicon.cubed))
    return { unit: { name: `cubic ${unit.name}`, dimension: 'volume' }, to: to + caret + 1 };
  return { unit, to };
}

/** "in" is an inch at an end, before a closing mark or a word of size, or joined to its number. */
function inchAt(reading: Reading, at: number, ceiling: number): boolean {
  if (isJoined(reading, at) && isNumber(reading, at - 1)) return true;
  if (at + 1 >= ceiling || isChar(reading, at + 1, ')') || isChar(reading, at + 1, ',') || isChar(reading, at + 1, ';'))
    return isNumber(reading, at - 1);
  if (isChar(reading, at + 1, '.')) return isNumber(reading, at - 1) && at + 2 >= ceiling;
  const { afterInch } = reading.lexicon;
  return (
    afterInch !== null && isIn(reading, at + 1, afterInch) && lengthAt(reading, at + 1) > 1 && isNumber(reading, at - 1)
  );
}

/** One letter is a unit right after digits ("5m", "30C"), or a space after them where it is no word and no initial. */
function letterAt(reading: Reading, at: number, letter: string): boolean {
  const digits = at > 0 && (isNumber(reading, at - 1) || isDash(reading, at - 1));
  if (!digits) return false;
  if (isJoined(reading, at)) return letter !== 's';
  return (
    'mgtLlWVJNCF'.includes(letter) &&
    !isChar(reading, at + 1, '.') &&
    (!isJoined(reading, at + 1) ||
      isChar(reading, at + 1, '^') ||
      isOneOf(reading, at + 1, '²³,;)/') ||
      /^[23]$/.test(written(reading, at + 1)))
  );
}
