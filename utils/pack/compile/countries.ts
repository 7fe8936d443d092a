import type { EntityRecord, FactRecord } from '../record.ts';
import { fameOfCountry, fameOfViews } from './fame.ts';
import { nameKey } from './same-place.ts';

/** What this reads of a feature of @rapideditor/country-coder. */
export interface CountryFeature {
  readonly id: string;
  readonly wikidata: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly level?: string;
  readonly iso1A2?: string;
  readonly country?: string;
  readonly m49?: string;
  readonly groups?: readonly string[];
}

export interface CountryData {
  readonly features: readonly CountryFeature[];
  /** Unicode CLDR territory names by language, then by code (alpha-2 or M49, with "-alt-short" and the like). */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Inhabitants by alpha-2 code. */
  readonly population: Readonly<Record<string, number>>;
  /** Capitals' own names: in no language of many do they stand for the country ("Tunis" in Danish). */
  readonly capitals: readonly string[];
  /** Id of the source that says which M49 region a country is in. */
  readonly source: string;
}

const KINDS: Readonly<Record<string, string>> = {
  country: 'country',
  territory: 'territory',
  subterritory: 'territory',
  region: 'region',
  subregion: 'region',
  intermediateRegion: 'region',
};
/** Unions are bodies that act, not places. */
const BODIES: Readonly<Record<string, string>> = { EU: 'political union', UN: 'intergovernmental organisation' };

/** M49 knows Latin America only together with the Caribbean; the news says "Latin America" of the same countries. */
const LATIN_AMERICA_M49 = 'Q72829598';
const LATIN_AMERICA = 'Q12585';

/** What newspapers call countries beside the names of the lists. */
const NEWSPAPER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  BA: ['Bosnia'],
  CD: ['DRC', 'Congo-Kinshasa', 'Democratic Republic of the Congo'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CI: ['Ivory Coast'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  GB: ['Britain', 'UK', 'U.K.'],
  KP: ['DPRK'],
  KR: ['ROK'],
  MM: ['Burma'],
  NL: ['Holland'],
  PS: ['Palestine'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Türkiye'],
  US: ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'America'],
  VA: ['Vatican', 'Holy See'],
};

/** Countries, territories and the regions of the world, with their names in many languages and what region each is in. */
export function compileCountries(data: CountryData): EntityRecord[] {
  const byId = new Map(data.features.map((feature) => [feature.id, feature]));
  const taken = new Set(data.capitals.map(nameKey));
  return data.features.flatMap((feature) => recordOf(feature, data, byId, taken) ?? []);
}

function recordOf(
  feature: CountryFeature,
  { features, names, population, source }: CountryData,
  byId: ReadonlyMap<string, CountryFeature>,
  taken: ReadonlySet<string>,
): EntityRecord | null {
  const { id, wikidata, nameEn, level = '' } = feature;
  const body = BODIES[id];
  const kind = body ?? KINDS[level];
  if (!kind || !nameEn) return null;
  const isRegion = kind === 'region' || body !== undefined;
  const code = isRegion ? undefined : (feature.iso1A2 ?? feature.country);
  return {
    id: wikidata,
    type: body ? 'organisation' : 'place',
    kind,
    name: nameEn,
    aliases: [
      ...(feature.aliases ?? []).filter(isName),
      ...(NEWSPAPER_NAMES[id] ?? []),
      ...localNames(codesOf(feature), names).filter((local) => !taken.has(nameKey(local))),
      ...withoutArticle(nameEn),
    ],
    ...(code && { country: code }),
    fame: isRegion ? fameOfViews(WELL_KNOWN) : fameOf(feature, population),
    facts: body ? [] : regionFacts(regionsOf(feature, features, byId), source),
  };
}

/** Yearly views that stand for what all know (regions of the world, England, Scotland), and for what few do. */
const WELL_KNOWN = 60_000;
const LITTLE_KNOWN = 3_000;

function fameOf({ iso1A2, aliases = [] }: CountryFeature, population: CountryData['population']): number {
  const inhabitants = iso1A2 ? population[iso1A2] : undefined;
  if (inhabitants !== undefined) return fameOfCountry(inhabitants);
  return fameOfViews(aliases.some((alias) => alias.startsWith('GB-')) ? WELL_KNOWN : LITTLE_KNOWN);
}

/** The codes CLDR has names for. It calls M49's "Latin America and the Caribbean" Latin America, which has a record of its own. */
const codesOf = ({ id, wikidata, m49, iso1A2 }: CountryFeature): string[] =>
  wikidata === LATIN_AMERICA_M49 ? [] : [id, m49, iso1A2].filter((code) => code !== undefined);

/** "GB-SCT", "FL" on cars of Liechtenstein and the like are codes: what newspapers write stands in {@link NEWSPAPER_NAMES}. */
const isName = (alias: string): boolean => !/^[A-Z]{2,5}(?:-|$)/.test(alias) && !/^\d/.test(alias);

function localNames(codes: readonly string[], names: CountryData['names']): string[] {
  const found = new Set<string>();
  for (const territories of Object.values(names)) {
    for (const code of codes) {
      for (const [key, name] of Object.entries(territories)) {
        if (key === code || key.startsWith(`${code}-alt-`)) found.add(name);
      }
    }
  }
  return [...found];
}

/** "The Bahamas" is written "Bahamas" too. */
function withoutArticle(name: string): string[] {
  return name.startsWith('The ') ? [name.slice(4)] : [];
}

/** "Metropolitan France", "Contiguous United States": the part of a country that says in which region it is. */
const MAIN_PART = /^(?:(?:Metropolitan|Mainland|Contiguous|European|Peninsular) |England$)/;

function m49Regions({ groups = [] }: CountryFeature, byId: ReadonlyMap<string, CountryFeature>): string[] {
  return groups.flatMap((id) => {
    const group = byId.get(id);
    return group?.m49 && KINDS[group.level ?? ''] === 'region' ? [group.wikidata] : [];
  });
}

/** The regions a feature is in; of a country that is listed by its parts, those of the main part. */
function regionsOf(
  feature: CountryFeature,
  features: readonly CountryFeature[],
  byId: ReadonlyMap<string, CountryFeature>,
): string[] {
  const regions = m49Regions(feature, byId);
  if (regions.length || !feature.iso1A2) return regions;
  const main = features.find(
    ({ country, nameEn, groups: own }) => country === feature.id && own && nameEn && MAIN_PART.test(nameEn),
  );
  return main ? m49Regions(main, byId) : [];
}

function regionFacts(regions: readonly string[], source: string): FactRecord[] {
  const all = regions.includes(LATIN_AMERICA_M49) ? [...regions, LATIN_AMERICA] : regions;
  return all.map((region) => ({ p: 'region', v: { e: region }, s: source }));
}
