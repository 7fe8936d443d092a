import { LANGUAGES, type Language } from '../core/view/interface-language.ts';
import { oneOf, orNull } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** The language the reader chose for the interface; null for the browser's own. */
export const languageItem = defineItem<Language | null>('local', 'language', {
  fallback: null,
  mend: orNull(oneOf(...LANGUAGES)),
});
