import { wordsOfAll } from '../lang/name-language.ts';

/* Titles and offices go with their holders into texts of other languages. */
const TITLES = wordsOfAll(({ offices }) => offices.titles);
const OFFICES = wordsOfAll(({ offices }) => offices.offices);

/** Whether a word, by its hash, is a title that no name begins with. */
export const isTitle = (hash: number): boolean => TITLES.has(hash);

/** Whether a word, by its hash, is an office that stands between a country's name and its holder's. */
export const isOffice = (hash: number): boolean => OFFICES.has(hash);
