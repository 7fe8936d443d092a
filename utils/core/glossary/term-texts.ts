import { readStrings, StringWriter } from '../knowledge/string-pool.ts';
import { encodeVolume, openVolume } from '../knowledge/volume.ts';
import { LANGUAGE_CODES } from '../lang/code.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { TermId, TermText, TermTexts } from '../model/term.ts';

/*
 * What the terms of the glossary mean, in every language: a volume of its own, opened for pages on which a term was found.
 *
 *   TIDS       number of each term's id among the strings, sorted by id
 *   TEXT       for each term, for each language: numbers of its name and of its text among the strings
 *   STRO STRB  the strings
 */

/** The opened texts: null for a term they do not hold. */
export type FindTermTexts = (id: TermId) => TermTexts | null;

export interface WrittenTerm {
  readonly id: TermId;
  readonly texts: TermTexts;
}

const WORDS = 2;
const NO_WORDS: TermText = { name: '', text: '' };

/** Lays the volume out. The same content gives the same bytes. */
export function encodeTermTexts(terms: readonly WrittenTerm[]): ArrayBuffer {
  const strings = new StringWriter();
  const ids = terms.map(({ id }) => strings.add(id));
  const texts = terms.flatMap(({ texts: own }) =>
    LANGUAGE_CODES.flatMap((lang) => {
      const { name, text } = own[lang] ?? NO_WORDS;
      return [strings.add(name), strings.add(text)];
    }),
  );
  return encodeVolume(
    [
      { tag: 'TIDS', data: Uint32Array.from(ids) },
      { tag: 'TEXT', data: Uint32Array.from(texts) },
      ...strings.sections(),
    ],
    0,
  );
}

/** Opens the volume. The error says in plain words what is wrong with it. */
export function openTermTexts(file: ArrayBuffer): Result<FindTermTexts, string> {
  const opened = openVolume(file);
  if (!opened.ok) return err(`What the glossary says is ${opened.error}.`);
  const ids = opened.value.words('TIDS');
  const texts = opened.value.words('TEXT');
  const strings = readStrings(opened.value);
  const places = new Map<TermId, number>();
  ids.forEach((id, place) => {
    places.set(strings(id), place);
  });
  return ok((id) => {
    const place = places.get(id);
    if (place === undefined) return null;
    const at = (lang: number): number => (place * LANGUAGE_CODES.length + lang) * WORDS;
    return Object.fromEntries(
      LANGUAGE_CODES.map((code, lang): [string, TermText] => [
        code,
        { name: strings(texts[at(lang)] ?? 0), text: strings(texts[at(lang) + 1] ?? 0) },
      ]),
    );
  });
}
