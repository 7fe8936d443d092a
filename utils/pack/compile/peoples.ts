import type { EntityRecord } from '../record.ts';

export interface PeoplesData {
  /** Demonyms by language, then by alpha-2 code: what i18n-nationality holds. */
  readonly demonyms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Countries' English names by alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** The people of each country, named by its demonyms: "Salvadoran", "Salvadorans", "salvadoreño". */
export function compilePeoples({ demonyms, countries }: PeoplesData): EntityRecord[] {
  return Object.entries(demonyms['en'] ?? {}).flatMap(([code, demonym]): EntityRecord[] => {
    const country = countries[code];
    if (!country) return [];
    const aliases = new Set<string>();
    for (const byCode of Object.values(demonyms)) {
      for (const one of (byCode[code] ?? '').split(/[,;/]| or | ou /))
        if (one.trim().length > 2) aliases.add(one.trim());
    }
    for (const one of [...aliases]) if (/^[A-Z][a-z]+(an|i|ian|er)$/.test(one)) aliases.add(`${one}s`);
    return [
      {
        id: `people-${code.toLowerCase()}`,
        type: 'group',
        kind: 'nationality',
        name: demonym,
        aliases: [...aliases],
        country: code,
        description: `The people of ${country}.`,
        fame: 140,
      },
    ];
  });
}
