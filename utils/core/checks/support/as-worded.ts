import type { Language } from '../../lang/language.ts';
import { languageOf } from '../../lang/languages.ts';
import { text } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { MessageArg } from '../../model/note.ts';
import type { Doc } from '../../text/doc.ts';
import { type Phrases, phraseEndingAt, phrases } from '../../text/phrases.ts';
import { tokenAt } from '../../text/tokens.ts';

const made = new WeakMap<Language, Phrases>();

/** The hedges of a language, as one table. */
function hedgesOf(language: Language): Phrases {
  const known = made.get(language) ?? phrases(...Object.values(language.hedges.before));
  made.set(language, known);
  return known;
}

/** The words a figure stands in the text as, with the hedge before it: "about one-third". */
export function asWorded({ doc }: { readonly doc: Doc }, { span }: Pick<Figure, 'span'>): MessageArg {
  const language = languageOf(doc.lang);
  const first = tokenAt(doc.tokens, span[0]);
  const hedge = language ? phraseEndingAt(doc.tokens, first - 1, 0, hedgesOf(language)) : -1;
  return text(doc.text.slice(hedge < 0 ? span[0] : doc.tokens.starts[hedge], span[1]));
}
