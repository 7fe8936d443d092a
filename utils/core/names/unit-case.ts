import { isLetterUnit, lowerUnit } from '../text/tokens.ts';
import type { Units } from './units.ts';

/** Whether a unit begins with a capital letter. */
export function isCapitalised(text: string, units: Units, unit: number): boolean {
  const first = text.charCodeAt(units.starts[unit]!);
  return isLetterUnit(first) && lowerUnit(first) !== first;
}

/** Whether a unit begins with a small letter. */
export function isSmall(text: string, units: Units, unit: number): boolean {
  const first = text.charCodeAt(units.starts[unit]!);
  return isLetterUnit(first) && lowerUnit(first) === first;
}

/** Whether a unit is two capitals and more, with nothing small in it. */
export function isAcronym(text: string, units: Units, unit: number): boolean {
  const start = units.starts[unit]!;
  const end = units.ends[unit]!;
  // Longer runs of capitals are shouting.
  if (end - start < 2 || end - start > 12) return false;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const char = text.charCodeAt(i);
    if (!isLetterUnit(char)) continue;
    if (lowerUnit(char) === char) return false;
    capitals++;
  }
  return capitals > 1;
}

/** Whether no white space stands between a unit and the one before it. */
export const isJoined = (units: Units, unit: number): boolean =>
  unit > 0 && units.ends[unit - 1] === units.starts[unit];
