/** Languages the interface speaks, the first where none fits. All are written from left to right. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The interface's language for a reader whose browser speaks `wanted` (a BCP 47 tag: "pt-BR", "de"). */
export function interfaceLanguage(wanted: string): Language {
  const primary = wanted.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((known) => known === primary) ?? LANGUAGES[0];
}
