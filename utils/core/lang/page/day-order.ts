import type { LanguageCode } from '../code.ts';

/** How the languages that are read write a date in numbers, as their `dates.order` says: what comes into a page holds no more of a language than this. */
export const DAY_ORDERS: Readonly<Record<LanguageCode, 'mdy' | 'dmy'>> = {
  en: 'mdy',
  es: 'dmy',
  fr: 'dmy',
  de: 'dmy',
  pt: 'dmy',
};
