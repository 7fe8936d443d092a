import { type Phrases, phrases } from './phrases.ts';

/** What tells where sentences and clauses of a language end. All words are in lower case, abbreviations without their last full stop. */
export interface SentenceWords {
  /** Abbreviations that something always follows, titles above all: "Dr. Otieno", "z.B. Autos". Never at the end of a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that a number follows, or else they are the last word: "No. 5", "Jan. 12". */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations that may be the last word: "Inc.", "etc.". They are where one of `openers` follows. */
  readonly trailing: ReadonlySet<string>;
  /** Words that sentences begin with and names do not. */
  readonly openers: ReadonlySet<string>;
  /** Words before and after a number whose full stop makes it an ordinal ("am 3. Mai"); empty where ordinals are not written so. */
  readonly beforeOrdinal: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  /** Connectives that begin a clause of its own wherever they stand: "while", "whereas". */
  readonly connectives: Phrases;
  /** Connectives that do so behind a comma: ", but". */
  readonly afterComma: Phrases;
}

/** A list of words, separated by white space, as {@link SentenceWords} holds it. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const NONE = wordList('');

/** For a language that is not read: titles and abbreviations that many languages share. */
export const NEUTRAL: SentenceWords = {
  leading: wordList('dr prof st mr mrs ms vs'),
  beforeNumber: wordList('no nr art fig vol p pp'),
  trailing: wordList('etc inc ltd co'),
  openers: NONE,
  beforeOrdinal: NONE,
  afterOrdinal: NONE,
  connectives: phrases(),
  afterComma: phrases(),
};
