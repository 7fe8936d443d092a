import type { HarmWords } from '../lang/harm-words.ts';
import { LANGUAGES } from '../lang/languages.ts';
import { type MeasureId, measureRow } from '../measures/measures.ts';

/** Whether a figure speaks of harm to people, by its measure or by the words around it: then nothing is made of it but, at most, a plain rate. */
export const isOfHarm = (property: MeasureId | null, sentence: string, lang: string): boolean =>
  (property !== null && measureRow(property).harm === true) || HARM(sentence, lang);

const HARM = finder('harm');
export const namesEpidemic = finder('epidemic');
export const namesCountedCause = finder('counted');
export const namesViolence = finder('violent');

/** Looks for beginnings of words in a sentence, by language; a language that is not read is taken for harm. */
function finder(list: Exclude<keyof HarmWords, 'joinsWords'>): (sentence: string, lang: string) => boolean {
  const patterns = new Map(
    Object.values(LANGUAGES).map(({ code, harm }) => {
      const joined = harm[list]
        .replace(/\.(?= |$)/g, '(?!\\p{L})')
        .split(' ')
        .join('|');
      return [code as string, new RegExp(harm.joinsWords ? `(${joined})` : `(?<!\\p{L})(${joined})`, 'iu')];
    }),
  );
  return (sentence, lang) => patterns.get(lang)?.test(sentence) ?? true;
}
