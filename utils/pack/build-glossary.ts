import { encodeGlossary, NO_TERM, type TermForm } from '../core/glossary/glossary.ts';
import { encodeTermTexts } from '../core/glossary/term-texts.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../core/lang/code.ts';
import { parseTerms, type TermRecord } from './term-record.ts';

/** By which words the terms stand, and what they mean: two volumes. */
export interface GlossaryFiles {
  readonly glossary: ArrayBuffer;
  readonly terms: ArrayBuffer;
}

/** Builds the glossary from its files' contents by file name. The same files give the same bytes. Throws, naming file and line, where a term breaks the schema. */
export function buildGlossary(files: ReadonlyMap<string, string>): GlossaryFiles {
  const terms = [...files.keys()]
    .sort()
    .flatMap((file) => parseTerms(files.get(file) ?? '', file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const forms = Object.fromEntries(
    LANGUAGE_CODES.map((lang): [string, readonly TermForm[]] => [lang, formsIn(terms, lang)]),
  ) as Record<LanguageCode, readonly TermForm[]>;
  return {
    glossary: encodeGlossary({ terms: terms.map(({ id, level }) => ({ id, level })), forms }),
    terms: encodeTermTexts(terms.map(({ id, words }) => ({ id, texts: words }))),
  };
}

/** The forms of all terms, and the longer words that are none of them unless they are another's. */
function formsIn(terms: readonly TermRecord[], lang: LanguageCode): TermForm[] {
  const own = terms.flatMap(({ words }, term) =>
    words[lang].forms.map((form): TermForm => ({ words: form, term, beside: words[lang].beside })),
  );
  const known = new Set(own.map(({ words }) => words));
  const others = new Set(terms.flatMap(({ words }) => words[lang].not).filter((form) => !known.has(form)));
  return [...own, ...[...others].map((words): TermForm => ({ words, term: NO_TERM, beside: [] }))];
}
