import { type MeasureId, measureRow } from '../measures/measures.ts';
import { COUNTED_WORDS, EPIDEMIC_WORDS, HARM_WORDS, VIOLENT_WORDS } from './words/harm-words.ts';

/** Whether a figure speaks of harm to people, by its measure or by the words around it: then nothing is made of it but, at most, a plain rate. */
export const isOfHarm = (property: MeasureId | null, sentence: string, lang: string): boolean =>
  (property !== null && measureRow(property).harm === true) || HARM(sentence, lang);

const HARM = finder(HARM_WORDS);
export const namesEpidemic = finder(EPIDEMIC_WORDS);
export const namesCountedCause = finder(COUNTED_WORDS);
export const namesViolence = finder(VIOLENT_WORDS);

/** Looks for beginnings of words in a sentence, by language; a language without a list is taken for harm. */
function finder(lists: Readonly<Record<string, string>>): (sentence: string, lang: string) => boolean {
  const patterns = new Map(
    Object.entries(lists).map(([lang, words]) => {
      const joined = words.split(' ').join('|');
      // German compounds carry the word anywhere: "Todesopfer", "Verkehrstote".
      return [lang, new RegExp(lang === 'de' ? `(${joined})` : `(?<!\\p{L})(${joined})`, 'iu')];
    }),
  );
  return (sentence, lang) => patterns.get(lang)?.test(sentence) ?? true;
}
