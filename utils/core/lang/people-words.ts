import type { DemonymForm } from './inflect-demonyms.ts';

type Words = ReadonlySet<number>;

/** Words for the people of a country where they are words like others, and what around them says whether they mean the country, the people or the language. Words as token hashes. */
export interface PeopleWords {
  /** By ISO 3166-1 alpha-2 code, a space between; empty where the pack itself holds them (English). */
  readonly words: Readonly<Record<string, string>>;
  readonly inflect: (word: string) => DemonymForm[];
  /** Before a word that qualifies nothing: what follows them is a language, or somebody. */
  readonly noNoun: Words;
  /** A small demonym qualifies a noun wherever it stands ("der französische Präsident"). */
  readonly smallAlwaysQualifies: boolean;
  /** A small demonym may be those who come from there ("los franceses"). */
  readonly smallMayBePeople: boolean;
  readonly singularArticles: Words;
  /** Before a capitalised word for those who come from somewhere ("les Allemands"). */
  readonly beforePeople: Words;
  /** Such a word begins a sentence ("Franzosen sind ..."). */
  readonly peopleBeginSentences: boolean;
  /** Such a word stands right before a name ("l'Allemand Karl Weiss"). */
  readonly peopleBeforeNames: boolean;
  /** Endings of capitalised words that qualify a name, too: "Schweizer Banken". */
  readonly alsoAdjective: readonly string[];

  /* Where a people's word is the pack's: */
  /** Before a language, whatever follows it: "speaks French fluently". */
  readonly spoken: Words;
  /** Before a language where no noun follows: "in Spanish", but "in Spanish waters". */
  readonly written: Words;
  /** After a language. Lessons and teachers are left out: they may come from the country. */
  readonly ofLanguage: Words;
  /** No noun that a people's name could qualify begins with these. */
  readonly notQualified: Words;
}
