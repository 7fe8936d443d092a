import { LINK, type Part, type SeasonCode, type Unit } from '../lang/date-words.ts';
import type { HolidayRule } from './holidays.ts';

/**
 * What a word may mean in a date. One word may mean several things ("second", "may", "morgen"): whoever reads a position asks
 * for the meaning it needs. All words have the same fields in the same order, so that reading one is fast.
 */
export interface Word {
  readonly month: number | null;
  readonly weekday: number | null;
  readonly unit: Unit | null;
  readonly season: SeasonCode | null;
  /** Days from today: "yesterday" -1. */
  readonly dayShift: number | null;
  /** "last" -1, "this" 0, "next" 1: counted in the unit that goes with it. */
  readonly shift: number | null;
  /** Whether the shift counts from a date named before: "the previous year", "the following day". */
  readonly anaphoric: boolean;
  /** Whether a shift of one counts back from today and not by whole units: "the past year". */
  readonly rolling: boolean;
  readonly cardinal: number | null;
  /** -1 is the last one. */
  readonly ordinal: number | null;
  readonly part: Part | null;
  /** Part of the day, as TIMEX3 writes it. */
  readonly daytime: string | null;
  /** Whether a unit is in the plural, so that it needs a count. */
  readonly plural: boolean;
  /** First year of a decade named in words, within its century. */
  readonly decade: number | null;
  readonly holiday: HolidayRule | null;
  /** Which way the words around it look: past -1, future 1. */
  readonly tense: number | null;
  /** {@link LINK} bits. */
  readonly links: number;
  /** {@link MARK} bits. */
  readonly marks: number;
}

/** What a rule may begin with, as bits over the meanings. */
export const ROLE = {
  number: 1,
  month: 1 << 1,
  weekday: 1 << 2,
  unit: 1 << 3,
  season: 1 << 4,
  dayShift: 1 << 5,
  shift: 1 << 6,
  cardinal: 1 << 7,
  ordinal: 1 << 8,
  decade: 1 << 9,
  holiday: 1 << 10,
  mark: 1 << 11,
  counter: 1 << 12,
  apostrophe: 1 << 13,
} as const;

export const NO_WORD: Word = {
  month: null,
  weekday: null,
  unit: null,
  season: null,
  dayShift: null,
  shift: null,
  anaphoric: false,
  rolling: false,
  cardinal: null,
  ordinal: null,
  part: null,
  daytime: null,
  plural: false,
  decade: null,
  holiday: null,
  tense: null,
  links: 0,
  marks: 0,
};

export function rolesOf(word: Word): number {
  let bits = 0;
  if (word.month !== null) bits |= ROLE.month;
  if (word.weekday !== null) bits |= ROLE.weekday;
  if (word.unit !== null) bits |= ROLE.unit;
  if (word.season !== null) bits |= ROLE.season;
  if (word.dayShift !== null) bits |= ROLE.dayShift;
  if (word.shift !== null) bits |= ROLE.shift;
  if (word.cardinal !== null) bits |= ROLE.cardinal;
  if (word.ordinal !== null) bits |= ROLE.ordinal;
  if (word.decade !== null) bits |= ROLE.decade;
  if (word.holiday !== null) bits |= ROLE.holiday;
  if (word.links & (LINK.quarterMark | LINK.halfMark | LINK.half)) bits |= ROLE.mark;
  if (word.links & (LINK.agoBefore | LINK.inBefore | LINK.withinBefore | LINK.rest | LINK.weekOf)) bits |= ROLE.counter;
  return bits;
}
