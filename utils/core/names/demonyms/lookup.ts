import type { DemonymForm } from '../../lang/inflect-demonyms.ts';
import { LANGUAGES } from '../../lang/languages.ts';
import { hashWord } from '../../text/tokens.ts';

/** What a word says where it names a people. Several of a word's readings may hold ("français" is one or many). */
export interface Demonym {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** It may be written small: an adjective. */
  readonly small: boolean;
  /** It may be written with a capital: who comes from there. */
  readonly capital: boolean;
  readonly plural: boolean;
}

type Lookup = ReadonlyMap<number, Demonym>;

const NONE: Lookup = new Map();
const LOOKUPS: ReadonlyMap<string, Lookup> = new Map(
  Object.values(LANGUAGES).map(({ code, peoples }) => [code, index(peoples.words, peoples.inflect)]),
);

/** Demonyms of a language by the hash of the word, or of the words a hyphen joins. Empty for English: the pack holds those. */
export const demonymsOf = (lang: string): Lookup => LOOKUPS.get(lang.slice(0, 2)) ?? NONE;

function index(words: Readonly<Record<string, string>>, inflect: (word: string) => DemonymForm[]): Lookup {
  const found = new Map<number, Demonym>();
  for (const [country, list] of Object.entries(words)) {
    for (const { word, plural, capital } of list.split(' ').flatMap(inflect)) {
      const known = found.get(hashWord(word));
      found.set(hashWord(word), {
        country,
        small: (known?.small ?? false) || !capital,
        capital: (known?.capital ?? false) || capital,
        plural: (known?.plural ?? true) && plural,
      });
    }
  }
  return found;
}
