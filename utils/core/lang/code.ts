/** ISO 639-1 codes of the languages that are read. */
export const LANGUAGE_CODES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
