import type { EntityRecord, FactRecord } from '../record.ts';
import { fameOfCapital, fameOfTown } from './fame.ts';
import { inSentence } from './in-sentence.ts';
import { nameKey, placeFinder } from './same-place.ts';
import { stateNames } from './us-states.ts';

/** What this reads of a row of GeoNames. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly alternates: readonly string[];
  /** "PPLC" for a capital. */
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
  readonly coordinates: readonly [lat: number, lon: number];
}

const TABLE_OF = '2023-03';
const NO_YEAR = 'GeoNames does not say of which year.';
const LEAST_POPULATION = 15_000;
/** Inhabitants from which on no other town is taken to share the name. */
const LARGE = 300_000;
const KINDS = /city|town|capital|municipality|village|populated place|commune|borough|settlement/;

/** The rows of GeoNames' cities500.txt: tab-separated columns as in its readme. */
export function parseCities(content: string): City[] {
  return content.split('\n').flatMap((line) => {
    const [id, name, , alternates, lat, lon, , feature, country, , admin1, , , , population] = line.split('\t');
    if (!id || !name || !country) return [];
    return [
      {
        id: Number(id),
        name,
        alternates: alternates ? alternates.split(',') : [],
        feature: feature ?? '',
        country,
        admin1: admin1 ?? '',
        population: Number(population ?? 0),
        coordinates: [Number(lat), Number(lon)],
      },
    ];
  });
}

/**
 * Cities of 15,000 and more and all capitals, each under the id of the record that already stands for it, else under its GeoNames
 * id; behind them the smaller towns a record stands for and no other town can be meant by. `source`: id of GeoNames in the records.
 */
export function compileCities(
  cities: readonly City[],
  countries: Readonly<Record<string, string>>,
  places: readonly EntityRecord[],
  source: string,
): EntityRecord[] {
  const find = placeFinder(places, KINDS);
  const taken = namesTaken(cities, countries);
  const capitalOf = capitalFinder(places);
  const towns = cities.filter(({ feature }) => feature !== 'PPLX' && feature !== 'PPLH');
  const isLarge = ({ population, feature }: City): boolean => population >= LEAST_POPULATION || feature === 'PPLC';
  const large = towns
    .filter(isLarge)
    .toSorted((a, b) => b.population - a.population || a.id - b.id)
    .map((city): EntityRecord => {
      const { name, country, population, feature } = city;
      const states = country === 'US' ? stateNames(city.admin1) : [];
      // With the state first: "Springfield, Illinois" is one town, "Springfield" alone the largest.
      const isCapital = feature === 'PPLC';
      const record =
        (isCapital && capitalOf(city)) || find(country, [...states.map((state) => `${name}, ${state}`), name]);
      return {
        id: record?.id ?? `geonames:${city.id}`,
        type: 'place',
        kind: record?.kind ?? 'city',
        name: record?.name ?? name,
        aliases: [...(record ? [name] : []), ...states.map((state) => `${name}, ${state}`), ...otherNames(city, taken)],
        country,
        coordinates: city.coordinates,
        facts: populationOf(city, source),
        description: `${isCapital ? 'Capital of' : 'City in'} ${inSentence(countries[country] ?? country)}.`,
        fame: isCapital ? fameOfCapital(population) : fameOfTown(population),
      };
    });
  return [...large, ...smallTowns(towns, isLarge, find, source)];
}

/** What GeoNames tells of the small towns that records speak of: by the state in the United States, elsewhere where one place of the country bears the name. */
function smallTowns(
  towns: readonly City[],
  isLarge: (city: City) => boolean,
  find: ReturnType<typeof placeFinder>,
  source: string,
): EntityRecord[] {
  const keyOf = ({ name, country, admin1 }: City) => `${country} ${country === 'US' ? admin1 : ''} ${nameKey(name)}`;
  const bearers = Map.groupBy(towns, keyOf);
  return towns.flatMap((city): EntityRecord[] => {
    const { name, country, admin1 } = city;
    if (isLarge(city) || bearers.get(keyOf(city))!.length > 1) return [];
    const names = country === 'US' ? stateNames(admin1).map((state) => `${name}, ${state}`) : [name];
    const record = find(country, names);
    if (record?.country !== country) return [];
    const { id, type, kind, name: own } = record;
    const facts = populationOf(city, source);
    return [{ id, type, ...(kind && { kind }), name: own, country, coordinates: city.coordinates, facts }];
  });
}

/** GeoNames keeps no year by its count: as of the day of the table, and about. */
function populationOf({ population }: City, source: string): FactRecord[] {
  return population ? [{ p: 'population', v: population, at: TABLE_OF, b: '~', note: NO_YEAR, s: source }] : [];
}

/** Finds the record that says it is the capital of a city's country and has one of the city's names, whatever kind of place it is ("Berlin" is a state too). */
function capitalFinder(places: readonly EntityRecord[]): (city: City) => EntityRecord | null {
  const capitals = places.filter(({ facts = [] }) => facts.some(({ p }) => p === 'capital-of'));
  const byCountry = Map.groupBy(capitals, ({ country }) => country);
  return ({ name, alternates, country }) => {
    const keys = new Set([name, ...alternates].map(nameKey));
    const own = byCountry.get(country) ?? [];
    return own.find((record) => [record.name, ...(record.aliases ?? [])].some((one) => keys.has(nameKey(one)))) ?? null;
  };
}

/** Names that somewhere else goes by first: countries, capitals, large towns. */
function namesTaken(cities: readonly City[], countries: Readonly<Record<string, string>>): ReadonlySet<string> {
  const large = cities.filter(({ feature, population }) => feature === 'PPLC' || population >= LARGE);
  return new Set([...Object.values(countries), ...large.map(({ name }) => name)].map(nameKey));
}

/** Names in Latin letters, the more the larger the city, for towns none: theirs are often words. Codes, the name itself and others' names are left out. */
function otherNames({ name, alternates, population }: City, taken: ReadonlySet<string>): string[] {
  const most = population >= 1_000_000 ? 16 : population >= 100_000 ? 10 : 0;
  const seen = new Set([nameKey(name)]);
  const found: string[] = [];
  for (const other of alternates) {
    if (found.length === most) break;
    const key = nameKey(other);
    if (seen.has(key) || taken.has(key) || other.length < 4 || !/^\p{Lu}[\p{Script=Latin}\p{M}’' .-]+$/u.test(other))
      continue;
    if (other === other.toUpperCase()) continue;
    seen.add(key);
    found.push(other);
  }
  return found;
}
