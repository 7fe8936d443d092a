import { languageOf } from '../lang/languages.ts';
import type { EntityType } from '../model/entity.ts';
import { taggedAt } from '../text/tagged-phrases.ts';
import { tokenize } from '../text/tokens.ts';

/** Which type of thing a common noun of a language names ("prison" a facility); undefined where that is not known. */
export function typeOfNoun(lang: string, noun: string): EntityType | undefined {
  const words = languageOf(lang)?.subjects;
  const tokens = tokenize(noun);
  return (words && taggedAt(tokens, 0, tokens.count, words.typeOfNoun)?.tag) ?? undefined;
}
