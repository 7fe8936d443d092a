import { hashWord } from '../text/tokens.ts';

type Words = ReadonlySet<number>;

/** What around a name says that it means somebody or something else than the one everybody knows. Words as token hashes. */
export interface IdentityWords {
  /** Occupations of private people, by the word's hash, each with the pack's word for it: "a *plumber* from Wolverhampton". */
  readonly jobs: ReadonlyMap<number, string>;
  /** Between a name and an age: "de 46 años", "a 12-year-old". */
  readonly beforeAge: Words;
  /** After an age: "years", "ans". */
  readonly afterAge: Words;
  /** Between somebody and the town where he lives. */
  readonly from: Words;
  /** Nouns that say right after a name what the name is there: "the Delta *variant*", "the PCR *lab*". */
  readonly things: Words;
  /** Countries that a text speaks of where it names none, by ISO 3166-1 alpha-2 code. */
  readonly homes: readonly string[];
  /** Companies' names take an article ("a Apple"). */
  readonly companiesTakeArticles: boolean;
  /** Abbreviations of a state or province after a town, without the last stop, each with its name: "Birmingham, Ala." */
  readonly areas: Readonly<Record<string, string>>;
}

/** Reads a list of occupations: a word, or `word=job` where English has another. */
export function jobsOf(list: string): ReadonlyMap<number, string> {
  return new Map(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const [word = '', job = word] = entry.split('=');
        return [hashWord(word), job];
      }),
  );
}
