import type { EntityRecord, FactRecord } from '../record.ts';

export interface PeoplesData {
  /** English demonyms by alpha-2 code: what i18n-nationality holds. */
  readonly demonyms: Readonly<Record<string, string>>;
  /** Countries' English names by alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** The written layer: of its peoples the id is taken, of its countries how many live there. */
  readonly written: readonly EntityRecord[];
}

/** What the rule of the plural and the list of demonyms do not give. */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati', 'Emiratis'],
  AF: ['Afghans'],
  AR: ['Argentine', 'Argentines', 'Argentinian', 'Argentinians'],
  BA: ['Bosnian', 'Bosnians'],
  BD: ['Bangladeshis'],
  BH: ['Bahrainis'],
  BY: ['Belarusians', 'Belarussian', 'Belarussians'],
  CH: ['Swiss'],
  CY: ['Cypriots'],
  CZ: ['Czechs'],
  DK: ['Danes', 'Danish'],
  DO: ['Dominican', 'Dominicans'],
  EC: ['Ecuadorian', 'Ecuadorians'],
  ES: ['Spaniard', 'Spaniards', 'Spanish'],
  FI: ['Finns', 'Finnish'],
  FR: ['Frenchman', 'Frenchmen', 'Frenchwoman', 'French'],
  GB: ['Briton', 'Britons', 'Brits', 'British'],
  GR: ['Greeks'],
  HR: ['Croat', 'Croats'],
  IE: ['Irishman', 'Irish'],
  IS: ['Icelanders', 'Icelandic'],
  KZ: ['Kazakh', 'Kazakhs'],
  ME: ['Montenegrins'],
  MM: ['Burmese'],
  MV: ['Maldivian', 'Maldivians'],
  NL: ['Dutchman', 'Dutch'],
  NP: ['Nepali', 'Nepalis'],
  NZ: ['New Zealanders'],
  PH: ['Filipinos', 'Filipino', 'Philippine'],
  PL: ['Poles', 'Polish'],
  PS: ['Palestinians', 'Palestinian'],
  RS: ['Serb', 'Serbs'],
  SA: ['Saudis', 'Saudi Arabian'],
  SE: ['Swedes', 'Swedish'],
  SI: ['Slovene', 'Slovenes'],
  SK: ['Slovak', 'Slovaks'],
  SS: ['South Sudanese'],
  SV: ['Salvadorian', 'Salvadorians', 'Salvadorean', 'Salvadoreans', 'Salvadorans'],
  TH: ['Thais'],
  TJ: ['Tajiks'],
  TR: ['Turks', 'Turkish'],
  US: ['Americans', 'American'],
  UZ: ['Uzbek', 'Uzbeks'],
  XK: ['Kosovar', 'Kosovars', 'Kosovan', 'Kosovans'],
  YE: ['Yemeni', 'Yemenis'],
};
/** The list takes the initials of Wallis and Futuna for Wales. */
const MISTAKEN = new Set(['WF']);

/** The people of each country, named by its demonyms: "Salvadoran", "Salvadorans". */
export function compilePeoples({ demonyms, countries, written }: PeoplesData): EntityRecord[] {
  // Peoples of a part of a country ("English") say in their facts where that is.
  const peoples = new Map(
    written.flatMap((one) => (one.kind === 'nationality' && !one.facts ? [[one.country, one] as const] : [])),
  );
  const lands = new Set(Object.values(countries));
  // For want of a word the list gives a country's name, or its official one ("Virgin Islands, U.S.").
  const isDemonym = (name: string): boolean => !/[,(]/.test(name) && !lands.has(name);
  return Object.entries(demonyms).flatMap(([code, demonym]): EntityRecord[] => {
    const country = countries[code];
    const name = isDemonym(demonym) ? demonym : MORE_NAMES[code]?.[0];
    if (!country || !name || MISTAKEN.has(code)) return [];
    const aliases = new Set(name.split(/ (?:or|-) /));
    for (const one of MORE_NAMES[code] ?? []) aliases.add(one);
    for (const one of [...aliases]) if (/^[A-Z][A-Za-z -]+(an|i|ian|er)$/.test(one)) aliases.add(`${one}s`);
    return [
      {
        id: peoples.get(code)?.id ?? `people-${code.toLowerCase()}`,
        type: 'group',
        kind: 'nationality',
        name,
        aliases: [...aliases],
        country: code,
        fame: 140,
        facts: homePeople(code, written),
      },
    ];
  });
}

/** How many live in a country, by the newest count on record. */
function homePeople(code: string, written: readonly EntityRecord[]): FactRecord[] {
  const counts = written
    .filter(({ type, kind, country }) => type === 'place' && isLand(kind) && country === code)
    .flatMap(({ facts = [] }) => facts.filter(({ p, at, low }) => p === 'population' && at && !low))
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  return counts.slice(-1).map((newest) => ({ ...newest, p: 'home-population' }));
}

const isLand = (kind: string | undefined): boolean => kind === 'country' || kind === 'territory';
