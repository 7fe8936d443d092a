import { isLetterUnit, lowerUnit } from '../text/tokens.ts';
import type { Units } from './unit-arrays.ts';

/* How a unit is written, as bits that are made once with the units. */
const CAPITALISED = 1;
const SMALL = 2;
const ACRONYM = 4;
const JOINED = 8;
/** Longer runs of capitals are shouting. */
const LONGEST_ACRONYM = 12;

/** The bits of the unit at `[start, end)`; `joined` where no white space stands before it. */
export function caseOf(text: string, start: number, end: number, joined: boolean): number {
  const bits = joined ? JOINED : 0;
  const first = text.charCodeAt(start);
  if (!isLetterUnit(first)) return bits | (isAllCapitals(text, start, end) ? ACRONYM : 0);
  if (lowerUnit(first) === first) return bits | SMALL;
  return bits | CAPITALISED | (isAllCapitals(text, start, end) ? ACRONYM : 0);
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST_ACRONYM) return false;
  let capitals = 0;
  for (let i = start; i < end; i++) {
    const char = text.charCodeAt(i);
    if (!isLetterUnit(char)) continue;
    if (lowerUnit(char) === char) return false;
    capitals++;
  }
  return capitals > 1;
}

const has = (units: Units, unit: number, bit: number): boolean => ((units.cases[unit] ?? 0) & bit) !== 0;

/** Whether a unit begins with a capital letter. */
export const isCapitalised = (units: Units, unit: number): boolean => has(units, unit, CAPITALISED);
/** Whether a unit begins with a small letter. */
export const isSmall = (units: Units, unit: number): boolean => has(units, unit, SMALL);
/** Whether a unit is two capitals and more, with nothing small in it. */
export const isAcronym = (units: Units, unit: number): boolean => has(units, unit, ACRONYM);
/** Whether no white space stands between a unit and the one before it. */
export const isJoined = (units: Units, unit: number): boolean => has(units, unit, JOINED);
