import type { Bound } from '../model/figure.ts';

/**
 * How a number word joins others: `unit` 1-9 ("three"), `teen` 10-19, `ten` 20-90, `hundred` multiplies what stands before
 * it by 100, `hundreds` adds ("quinientos"), `scale` multiplies and closes ("million"), `dozen` multiplies and ends,
 * `whole` stands for itself ("zweiundzwanzig").
 */
export type NumberWordKind = 'unit' | 'teen' | 'ten' | 'hundred' | 'hundreds' | 'scale' | 'dozen' | 'whole';

export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
  /** "vingt", "score": four of them make eighty. */
  readonly score?: boolean;
}

export type WrittenBound = Exclude<Bound, '='>;

/** The words of one language, as plain data: words are separated by white space, phrases by commas. */
export interface Words {
  readonly lang: string;
  readonly decimal: '.' | ',';
  readonly numbers: Readonly<Partial<Record<NumberWordKind, Readonly<Record<string, number>>>>>;
  /** Twenty where four of it make eighty. */
  readonly scores?: string;
  /** Reads a number that is written as one word: "zweiundzwanzig", "dreieinhalb". Gets lower case. */
  readonly compound?: (word: string) => number | null;
  /** Joins number words: "and", "y", "et". */
  readonly and: string;
  /** Whether "and" also joins tens and units: "cincuenta y dos". */
  readonly andAfterTens: boolean;
  /** The decimal sign as a word: "point", "coma". */
  readonly point: string;
  readonly minus: string;
  /** Stand for one before a scale, a part or a unit: "a", "una". */
  readonly articles: string;
  /** One as a pronoun or an article, which counts only before what can be counted: "one", "uno". */
  readonly ones: string;
  /** "only": before an article it makes a number of it. */
  readonly only: string;
  /** Names of parts with their denominators: "third" 3, "cuarto" 4. */
  readonly parts: Readonly<Record<string, number>>;
  /** Ends the name of a part: "vinte avos". */
  readonly partEnding: string;
  /** A half without numerator: "half", "medio". */
  readonly half: string;
  /** Joins a number and a part beside "and": "con", "com". */
  readonly withWord: string;
  /** Whether a half stands without article after "and": "millones y medio". */
  readonly bareHalf: boolean;
  /** "in", "out of" between two numbers: one in four. */
  readonly outOf: string;
  /** "over" between two numbers and nothing else: one over three. */
  readonly over: string;
  /** "of" in "a quarter of a million". */
  readonly of: string;
  /** Scales as they follow digits, shortened or not. */
  readonly scales: Readonly<Record<string, number>>;
  readonly percent: string;
  readonly percentagePoint: string;
  readonly basisPoint: string;
  /** After a number of years: "old", "de edad". */
  readonly ofAge: string;
  /** Before an age: "aged", "de ... años". */
  readonly aged: string;
  /** Adjectives that say an age in years by themselves: "34-jährige". */
  readonly yearsOld: string;
  readonly before: Readonly<Record<WrittenBound, string>>;
  /** Phrases that end like a bound and are none: "take over". */
  readonly noBound: string;
  readonly after: Readonly<Record<WrittenBound, string>>;
  readonly up: string;
  readonly down: string;
  /** "by" in "rose by 5%". */
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly between: string;
  /** "per", "a" in "$5 a day". */
  readonly per: string;
  /** Before the base of a rate: "per 100,000", "for every 1,000". */
  readonly perBase: string;
  /** Words no counted noun holds: prepositions, pronouns, auxiliaries, common verbs. */
  readonly stop: string;
  /** Of these the ones that are nouns right after a number: "five wins". */
  readonly nounsToo: string;
  /** Between a number and its noun: "25 more films". */
  readonly extra: string;
  readonly months: string;
  /** Words after which four digits are a year. */
  readonly yearBefore: string;
  /** Words for things that are numbered: "article", "page", "chapter", "phone". */
  readonly numbered: string;
  /** Of these the ones that never stand before a count: "type 1 diabetes". */
  readonly alwaysNumbered: string;
  /** Ordinals as they follow a hyphen: "twenty-first". */
  readonly ordinals: string;
  /** Word parts that a hyphen joins to a number without making a name: "sub-300". */
  readonly prefixes: string;
  /** Words that may stand between a hedge or a verb and its figure: "just", "the". */
  readonly skippable: string;
  readonly but: string;
  readonly or: string;
  readonly than: string;
  /** Units of measure by normalised name, phrases. */
  readonly units: Readonly<Record<string, string>>;
  /** Currencies by normalised name, phrases. */
  readonly currencies: Readonly<Record<string, string>>;
}
