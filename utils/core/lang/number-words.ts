import type { Bound } from '../model/figure.ts';
import { type PhraseList, type WordSet, words } from '../text/lexicon.ts';

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

/** How a language writes numbers, in digits and in words. */
export interface NumberWords {
  /** The decimal sign; null where it is not known: then one sign before three digits parts thousands. */
  readonly decimal: '.' | ',' | null;
  readonly numbers: ReadonlyMap<number, NumberWord>;
  /** Reads a number that is written as one word: "zweiundzwanzig", "dreieinhalb". Gets lower case. */
  readonly compound: ((word: string) => number | null) | null;
  /** Joins number words: "and", "y", "et". */
  readonly and: WordSet;
  /** Whether "and" also joins tens and units: "cincuenta y dos". */
  readonly andAfterTens: boolean;
  /** The decimal sign as a word: "point", "coma". */
  readonly point: WordSet;
  readonly minus: WordSet;
  /** Stand for one before a scale, a part or a unit: "a", "una". */
  readonly articles: WordSet;
  /** One as a pronoun or an article, which counts only before what can be counted: "one", "uno". */
  readonly ones: WordSet;
  /** "only": before an article it makes a number of it: "solo una vaca". */
  readonly only: WordSet;
  /** Whether the word for one is the article too. */
  readonly articleIsOne: boolean;
  /** Names of parts with their denominators: "third" 3, "cuarto" 4. */
  readonly parts: ReadonlyMap<number, number>;
  /** Ends the name of a part: "vinte avos". */
  readonly partEnding: WordSet;
  /** Whether only plurals end a longer name of a part: "twenty-firsts", for "the twenty-first" is a place in an order. */
  readonly partsInPlural: boolean;
  /** Whether a number before a small part multiplies it: "dois dois milésimos". */
  readonly partsMultiply: boolean;
  /** Whether the name of the fourth part is also a coin or a stretch of a year, so that only one or three of them are parts. */
  readonly quarterIsMore: boolean;
  /** A half without numerator: "half", "medio". */
  readonly half: WordSet;
  /** Joins a number and a part beside "and": "con", "com". */
  readonly withWord: WordSet;
  /** Whether a half stands without article after "and": "millones y medio". */
  readonly bareHalf: boolean;
  /** "in", "out of" between two numbers: one in four. */
  readonly outOf: PhraseList;
  /** "over" between two numbers and nothing else: one over three. */
  readonly over: PhraseList;
  /** Before which of these links what is counted may stand: "une femme sur quatre", "duas casas em cada cinco". */
  readonly nounBeforeOutOf: 'none' | 'longer' | 'any';
  /** "of" in "a quarter of a million". */
  readonly of: WordSet;
  /** "of" run into the article: "dos", "des". */
  readonly ofThe: WordSet;
  /** Whether what is counted follows a scale with "of": "dos millones de kilómetros". */
  readonly nounsAfterOf: boolean;
  /** Scales as they follow digits, shortened or not. */
  readonly scales: ReadonlyMap<number, number>;
  /** Most hundreds in a row: ten, or a hundred where "fifteen hundred" is said. */
  readonly mostHundreds: 10 | 100;
  /** Whether a scale alone says no number: "in the billions". */
  readonly scaleNeedsNumber: boolean;
  readonly percent: PhraseList;
  readonly percentagePoint: PhraseList;
  readonly basisPoint: PhraseList;
  /** "points" after a part: "a quarter point". */
  readonly points: WordSet;
}

/** Number words by kind, keyed by hash. `scores` are those of which four make eighty. */
export function numberWords(
  byKind: Readonly<Partial<Record<NumberWordKind, ReadonlyMap<number, number>>>>,
  scores: WordSet = words``,
): ReadonlyMap<number, NumberWord> {
  const map = new Map<number, NumberWord>();
  for (const [kind, values] of Object.entries(byKind))
    for (const [hash, value] of values ?? [])
      map.set(hash, { kind: kind as NumberWordKind, value, score: scores.has(hash) });
  return map;
}
