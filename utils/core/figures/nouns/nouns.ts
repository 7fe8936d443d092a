import { isPlural, singular } from './singular.ts';

/** How a language's nouns tell one from many. */
export interface Nouns {
  isPlural(word: string): boolean;
  singular(word: string): string;
}

const ENGLISH: Nouns = { isPlural, singular };
const BY_LANGUAGE: Readonly<Record<string, Nouns>> = { en: ENGLISH };

export const nounsOf = (lang: string): Nouns => BY_LANGUAGE[lang] ?? ENGLISH;
