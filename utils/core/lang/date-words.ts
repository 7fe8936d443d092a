export type Unit =
  | 'day'
  | 'business-day'
  | 'week'
  | 'business-week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal-year'
  | 'school-year'
  | 'decade'
  | 'century';
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
/** A third of a stretch, or what of it lies before or after the day of writing: "earlier this year". */
export type Part = 'start' | 'mid' | 'end' | 'elapsed' | 'remaining';

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

/** What else a word may tell of the dates beside it, as bits. */
export const MARK = {
  /** "BC", "a. C.": the number before it is no year of the calendar that is held. */
  beforeEra: 1,
  /** "highs", "gusts": tens in the plural near them are degrees or speeds. */
  weather: 1 << 1,
  /** Leads up to a day to come: "für den 26.". */
  toward: 1 << 2,
  /** Auxiliaries before a participle that looks like a season: "a été". */
  auxiliary: 1 << 3,
} as const;

export type Mark = keyof typeof MARK;

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
  /** Units counted from today where shift and unit make one phrase: "week:-2" the week before last. */
  readonly unitShifts: Readonly<Record<string, string>>;
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
  readonly marks: Readonly<Record<Mark, string>>;
  /** Names by holiday key of `HOLIDAYS`. */
  readonly holidays: Readonly<Record<string, string>>;
}
