import type { NameLanguage } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import type { ReadName } from './read-names.ts';

/** What the text around says, by which namesakes are told apart. */
export interface Setting {
  readonly doc: Doc;
  readonly language: NameLanguage;
  /** Year of publication; null where it is not known. */
  readonly year: number | null;
  /** Whether the text is about sport. */
  readonly sport: boolean;
  /** Hashes of every word of the text. */
  readonly words: ReadonlySet<number>;
  /** Hashes of words that stand in small letters somewhere. */
  readonly smallWords: ReadonlySet<number>;
  /** Countries the text speaks of, by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlySet<string>;
  /** Where in the text, as tokens in reading order, a country or something in it is named. */
  readonly countryPlaces: readonly { readonly token: number; readonly country: string }[];
  /** Hashes of the first names before each surname, by the surname's hash. */
  readonly firstNames: ReadonlyMap<number, ReadonlySet<number>>;
  /** Tokens that sentences begin with: there a capital says nothing. */
  readonly openings: ReadonlySet<number>;
  /** Whether the name is a single word that many people bear as a first name. */
  isFirstName(name: ReadName): boolean;
  /** Whether a word, by its hash, is a common word of the language. */
  isCommon(hash: number): boolean;
  /** Whether a word, by its hash, may be a verb. */
  isVerb(hash: number): boolean;
}
