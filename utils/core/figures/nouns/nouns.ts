import { FRENCH_NOUNS, GERMAN_NOUNS, PORTUGUESE_NOUNS, SPANISH_NOUNS } from './plurals.ts';
import { isPlural, singular } from './singular.ts';

/** How a language's nouns tell one from many. Both take a word in lower case. */
export interface Nouns {
  isPlural(word: string): boolean;
  singular(word: string): string;
}

const ENGLISH: Nouns = { isPlural, singular };
const BY_LANGUAGE: Readonly<Record<string, Nouns>> = {
  en: ENGLISH,
  es: SPANISH_NOUNS,
  fr: FRENCH_NOUNS,
  de: GERMAN_NOUNS,
  pt: PORTUGUESE_NOUNS,
};

export const nounsOf = (lang: string): Nouns => BY_LANGUAGE[lang] ?? ENGLISH;
