import type { EntityRecord } from '../record.ts';

export interface LanguageData {
  /** Rows of wikidata-lang that have an ISO 639-1 code. */
  readonly languages: readonly { readonly wd: string; readonly label: string; readonly iso6391: string }[];
  /** Unicode CLDR language names by language, then by code. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Languages with a two-letter code, with their names in many languages. Less well known than the people who speak them, so that "Spanish" is people first. */
export function compileLanguages({ languages, names }: LanguageData): EntityRecord[] {
  return languages.map(({ wd, label, iso6391 }) => ({
    id: wd,
    type: 'other',
    kind: 'language',
    name: label,
    aliases: [
      `${label} language`,
      ...new Set(
        Object.values(names)
          .flatMap((byCode) => byCode[iso6391] ?? [])
          .filter(isCapitalised),
      ),
    ],
    fame: 120,
  }));
}

/** Most languages write languages small, and a small word is no name: "finn" is Hungarian for Finnish and English for nobody. */
const isCapitalised = (name: string): boolean => name[0] !== name[0]!.toLowerCase();
