import type { LanguageCode } from './code.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { portuguese } from './pt/index.ts';

/** The one registry: every language that is read. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
};

/** The language of a BCP 47 tag ("en", "pt-BR"); null where it is none that is read: no other language's words stand in for it. */
export function languageOf(tag: string): Language | null {
  const code = tag.replace(/[-_].*$/s, '').toLowerCase();
  return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code as LanguageCode] : null;
}
