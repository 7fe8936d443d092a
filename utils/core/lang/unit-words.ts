import type { PhraseList, WordSet } from '../text/lexicon.ts';

/** What a symbol of several units means where the words around speak for it. */
export interface SymbolSense {
  readonly unit: string;
  readonly kind: 'money' | 'measure' | 'duration';
  /** Words of the sentence that speak for this sense. */
  readonly cues: WordSet;
}

/** "pounds": money or weight. */
export interface PoundWords {
  readonly names: WordSet;
  /** Words near that speak for money, and for weight. */
  readonly money: WordSet;
  readonly weight: WordSet;
}

/** Units and currencies by the names a language gives them. */
export interface UnitWords {
  /** Tables of names by normalised unit name; the earlier wins. Prefixed forms are made of them. */
  readonly units: readonly Readonly<Record<string, PhraseList>>[];
  /** Before a unit of length, an area and a volume: "square", "cubic". */
  readonly square: readonly string[];
  readonly cubic: readonly string[];
  /** After it: "metres squared". */
  readonly squared: WordSet;
  readonly cubed: WordSet;
  /** Currencies by normalised name; the earlier table wins. */
  readonly currencies: readonly Readonly<Record<string, PhraseList>>[];
  /** Letters right after digits that are a coin: "50p". */
  readonly coinLetters: ReadonlyMap<string, string>;
  /** Whether the smaller coins may follow bare: "dos euros cincuenta". */
  readonly centsUnsaid: boolean;
  /** Symbols of several units with what tells them apart. */
  readonly senses: Readonly<Record<string, readonly SymbolSense[]>>;
  readonly pounds: PoundWords | null;
  /** "in" is the inch before these; null where it never is. */
  readonly afterInch: WordSet | null;
  /** Whose measure it is, before the unit: "US gallons". */
  readonly systems: ReadonlySet<string>;
  /** Says a rate whatever follows: "per", "por". */
  readonly per: WordSet;
  /** An article that says a rate before units of time and what things are sold by: "$52 a barrel". */
  readonly perArticle: WordSet;
  /** Before the base of a rate: "per 100,000", "for every 1,000". */
  readonly perBase: PhraseList;
  /** What things are sold by. */
  readonly soldBy: ReadonlySet<string>;
  /** After a stretch of time, when it was: "$900m a year earlier". */
  readonly rateWhen: WordSet;
  /** "times" in "six times a day". */
  readonly times: WordSet;
  /** "fold" in "6-fold", and as the ending of a word. */
  readonly fold: WordSet;
  readonly foldEnding: string | null;
}
