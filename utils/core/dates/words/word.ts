import type { Part, SeasonCode, Unit } from '../when.ts';

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
  /** Index of a holiday in `HOLIDAYS`. */
  readonly holiday: number | null;
  /** Which way the words around it look: past -1, future 1. */
  readonly tense: number | null;
  /** {@link LINK} bits. */
  readonly links: number;
}

/** Words that hold a date together, as bits. */
export const LINK = {
  article: 1,
  of: 1 << 1,
  /** "on", "in", "at", "during": what may stand before a date. */
  on: 1 << 2,
  from: 1 << 3,
  between: 1 << 4,
  to: 1 << 5,
  and: 1 << 6,
  /** "ago", after its count. */
  ago: 1 << 7,
  /** "hace", "vor", "il y a": "ago" before its count. */
  agoBefore: 1 << 8,
  /** "in", "within", "dans": counts forward from today. */
  inBefore: 1 << 9,
  /** "later". */
  later: 1 << 10,
  /** "earlier". */
  earlier: 1 << 11,
  after: 1 << 12,
  before: 1 << 13,
  /** What stands beside the number of a quarter: "Q" in "Q3". */
  quarterMark: 1 << 14,
  halfMark: 1 << 15,
  /** "time" in "in two weeks' time". */
  inTime: 1 << 16,
  /** "by", which looks ahead and counts nothing back. */
  deadline: 1 << 17,
  /** Ending of an ordinal in digits: "th", "º". */
  ordinalEnd: 1 << 18,
  /** "the week of", "the week beginning": a week by one of its days. */
  weekOf: 1 << 19,
  /** "rest of". */
  rest: 1 << 20,
  since: 1 << 21,
  /** Means something else as a rule, so that as a date it needs company: "may", "mar". */
  weak: 1 << 22,
  half: 1 << 23,
  /** "year" or what a bare number needs before it to be one. */
  yearMark: 1 << 24,
  decadeMark: 1 << 25,
  /** The article that a day of the month stands after: "el 15", "dia 12" but not "los 15". */
  dayArticle: 1 << 26,
  /** A noun whose number is no year: "2000 people", "Rule 2016". */
  counted: 1 << 27,
  /** "about", "more than": between a word and its count. */
  hedge: 1 << 28,
  /** "within", "dentro de": all the time up to then. */
  withinBefore: 1 << 29,
  /** "now": a date only at the end of a stretch. */
  now: 1 << 30,
  /** "every", "each": what follows is no one date. */
  every: 1 << 31,
} as const;
export type Link = keyof typeof LINK;

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

/**
 * The words of one language. A string lists alternatives between commas; one alternative may be several words. Letters with
 * marks also match without them.
 */
export interface DateWords {
  /** Order of numbers in "3/7/2017". */
  readonly order: 'mdy' | 'dmy';
  /** Whether names of months are written with a capital, so that a small one may be another word. */
  readonly capitals: boolean;
  /** Whether a full stop makes an ordinal of a number: "15. Januar". */
  readonly ordinalStop: boolean;
  /** Whether the article alone leads up to a day: "el 22/04". */
  readonly articleLeads: boolean;
  /** Whether "last" and "next" follow their noun: "la semana pasada". */
  readonly shiftAfter: boolean;
  /** Whether the word for "in" before a length also says how long something took: "built in two years". */
  readonly inIsOpen: boolean;
  /** How regular past tenses end; empty where no ending is sure enough. */
  readonly pastEnding: string;
  /** How words of the future tense end. */
  readonly futureEndings: readonly string[];
  readonly superlativeEnding: string;
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Months and weekdays that mean something else as well: "may", "mar". */
  readonly weak: string;
  /** Units in the plural, where that looks different. */
  readonly plurals: string;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly seasons: Readonly<Record<SeasonCode, string>>;
  /** Units counted from a date named before, by unit and shift: "day:-1" la veille. */
  readonly anaphoricUnits: Readonly<Record<string, string>>;
  /** What looks like a date and is none: "Sunday Times". */
  readonly ignored: string;
  /** By days from today, with the part of the day where the word has one: "0:NI" tonight. */
  readonly dayShifts: Readonly<Record<string, string>>;
  /** Alternatives by shift: "-1" last, "0" this, "1" next. */
  readonly shifts: Readonly<Record<string, string>>;
  readonly anaphoric: Readonly<Record<string, string>>;
  /** Those of the shifts that count from today: "past". */
  readonly rolling: string;
  /** Alternatives by number. */
  readonly cardinals: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly daytimes: Readonly<Record<string, string>>;
  readonly decades: Readonly<Record<string, string>>;
  readonly tenses: { readonly past: string; readonly future: string };
  readonly links: Readonly<Partial<Record<Link, string>>>;
  /** Names by holiday key of `HOLIDAYS`. */
  readonly holidays: Readonly<Record<string, string>>;
}
