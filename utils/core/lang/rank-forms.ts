import { type Phrases, phrases } from '../text/phrases.ts';

/** One superlative: what claims call it, which end of the ranking it names, and how it is written. */
export interface Superlative {
  /** In English, as claims hold it: "largest", "most populous". */
  readonly adjective: string;
  readonly order: 'most' | 'least';
  readonly forms: Phrases;
}

/** How a language says superlatives. Adjectives and nouns are told in English, as claims hold them. */
export interface RankForms {
  /** Right before their noun: "largest", "mayor", "plus grande". */
  readonly superlatives: readonly Superlative[];
  /** Those that may also stand right behind it: "la ciudad más poblada". */
  readonly afterNoun: readonly Superlative[];
  /** All forms of both, to tell at once what is none. */
  readonly any: Phrases;
  /** What must stand before a superlative, or between it and its noun: "the", "la". */
  readonly articles: Phrases;
  /** Right before the superlative: one of several. */
  readonly among: Phrases;
  /** Right before the superlative: not the first. */
  readonly ordinals: Phrases;
  /** Before the place the ranking holds in. */
  readonly within: Phrases;
  /** "In the world" behind the noun. */
  readonly world: Phrases;
  /** "The world" before "'s", where ownership is so told. */
  readonly worldOwner: Phrases;
  /** End the noun. */
  readonly stops: Phrases;
  /** Nouns that name no thing a record could know: "number", "part". */
  readonly generic: Phrases;
  /** Common nouns whose kind the record knows, in English. */
  readonly nouns: Readonly<Record<string, string>>;
  /** How nouns end in the plural. */
  readonly pluralEndings: readonly string[];
  /** How many words a noun may have. */
  readonly nounWords: number;
  /** Whether a place says by its own ending that it is the scope: "Europas größte Stadt", "die größte Stadt Europas". */
  readonly genitivePlaces: boolean;
}

/** English names, each with the words for it, as a table by word. */
export const nounTable = (lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([english, words]) => words.split(' ').map((word) => [word, english])),
  );

const LEAST =
  /^(?:least|smallest|lowest|shortest|poorest|youngest|cheapest|slowest|fewest|coldest|driest|weakest|safest)\b/;

/** Superlatives by their English name, each with how it is written, between commas. */
export const superlatives = (table: Readonly<Record<string, string>>): Superlative[] =>
  Object.entries(table).map(([adjective, forms]) => ({
    adjective,
    order: LEAST.test(adjective) ? 'least' : 'most',
    forms: phrases(forms),
  }));

/** "más grande, más grandes": a table of adjectives, with the word before them. */
export const withMore = (more: string, table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).map(([english, words]) => [
      english,
      words
        .split(' ')
        .map((word) => `${more} ${word}`)
        .join(', '),
    ]),
  );

/** Every form of several tables. */
export const anyOf = (...tables: readonly Readonly<Record<string, string>>[]): Phrases =>
  phrases(...tables.flatMap((table) => Object.values(table)));
