import type { EntityRecord } from '../record.ts';

export interface PeoplesData {
  /** Demonyms by language, then by alpha-2 code: what i18n-nationality holds. */
  readonly demonyms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Countries' English names by alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Peoples of the written layer: theirs is the id. */
  readonly written: readonly EntityRecord[];
}

/** What the rule of the plural and the list of demonyms do not give. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  AF: ['Afghans'],
  AR: ['Argentine', 'Argentines', 'Argentinian', 'Argentinians'],
  BD: ['Bangladeshis'],
  CH: ['Swiss'],
  CZ: ['Czechs'],
  DK: ['Danes', 'Danish'],
  ES: ['Spaniard', 'Spaniards', 'Spanish'],
  FI: ['Finns', 'Finnish'],
  FR: ['Frenchman', 'Frenchmen', 'Frenchwoman', 'French'],
  GB: ['Briton', 'Britons', 'Brits', 'British'],
  GR: ['Greeks'],
  IE: ['Irishman', 'Irish'],
  IS: ['Icelanders', 'Icelandic'],
  MM: ['Burmese'],
  NL: ['Dutchman', 'Dutch'],
  NZ: ['New Zealanders'],
  PH: ['Filipinos', 'Filipino', 'Philippine'],
  PL: ['Poles', 'Polish'],
  PS: ['Palestinians', 'Palestinian'],
  SE: ['Swedes', 'Swedish'],
  SV: ['Salvadorian', 'Salvadorians', 'Salvadorean', 'Salvadoreans', 'Salvadorans'],
  TH: ['Thais'],
  TR: ['Turks', 'Turkish'],
  US: ['Americans', 'American'],
  UZ: ['Uzbeks'],
};

/** The people of each country, named by its demonyms: "Salvadoran", "Salvadorans", "salvadoreño". */
export function compilePeoples({ demonyms, countries, written }: PeoplesData): EntityRecord[] {
  const peoples = new Map(written.flatMap((one) => (one.kind === 'nationality' ? [[one.country, one] as const] : [])));
  return Object.entries(demonyms['en'] ?? {}).flatMap(([code, demonym]): EntityRecord[] => {
    const country = countries[code];
    // Where the list knows no word it repeats the country's name.
    if (!country || demonym === country) return [];
    const aliases = new Set<string>();
    for (const byCode of Object.values(demonyms)) {
      for (const one of (byCode[code] ?? '').split(/[,;/]| or | ou /))
        if (one.trim().length > 2) aliases.add(one.trim());
    }
    for (const one of MORE_NAMES[code] ?? []) aliases.add(one);
    for (const one of [...aliases]) if (/^[A-Z][a-z]+(an|i|ian|er)$/.test(one)) aliases.add(`${one}s`);
    return [
      {
        id: peoples.get(code)?.id ?? `people-${code.toLowerCase()}`,
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
