import type { NameLanguage } from '../lang/name-language.ts';
import type { ReadName } from './read-names.ts';

/** What the text around says, by which namesakes are told apart. */
export interface Setting {
  readonly language: NameLanguage;
  /** Hashes of every word of the text. */
  readonly words: ReadonlySet<number>;
  /** Hashes of words that stand in small letters somewhere. */
  readonly smallWords: ReadonlySet<number>;
  /** Countries the text speaks of, by ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlySet<string>;
  /** Hashes of the first names before each surname, by the surname's hash. */
  readonly firstNames: ReadonlyMap<number, ReadonlySet<number>>;
  /** Tokens that sentences begin with: there a capital says nothing. */
  readonly openings: ReadonlySet<number>;
  /** Whether the name is a single word that many people bear as a first name. */
  isFirstName(name: ReadName): boolean;
}
