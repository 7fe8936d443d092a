import type { EntityRecord } from '../record.ts';
import { fameOfViews } from './fame.ts';
import { inSentence } from './in-sentence.ts';
import { placeFinder } from './same-place.ts';

export interface SubdivisionData {
  /** Rows of iso-3166's iso31662. */
  readonly subdivisions: readonly { readonly code: string; readonly name: string; readonly parent: string }[];
  readonly population: Readonly<Record<string, number>>;
  readonly countries: Readonly<Record<string, string>>;
  /** Places that are in the pack already: theirs is the id where the name and the country are the same. */
  readonly places: readonly EntityRecord[];
}

const KINDS =
  /state|province|region|department|county|canton|district|oblast|prefecture|territory|governorate|republic|community|island/;
/** Views a month by inhabitant, as for towns but spread over a country's subdivisions. */
const INHABITANTS_A_VIEW = 200;
/** Those that are better known have a record of their own. */
const MOST_FAME = 115;

/** Names of states, provinces, departments and their like (ISO 3166-2), for those that a record stands for. */
export function compileSubdivisions({ subdivisions, population, countries, places }: SubdivisionData): EntityRecord[] {
  const find = placeFinder(places, KINDS);
  const perCountry = new Map<string, number>();
  const countryOf = (code: string) => code.slice(0, 2);
  for (const { code, parent } of subdivisions) {
    if (parent.length === 2) perCountry.set(countryOf(code), (perCountry.get(countryOf(code)) ?? 0) + 1);
  }
  return subdivisions.flatMap(({ code, name, parent }): EntityRecord[] => {
    const country = countryOf(code);
    const inhabitants = (population[country] ?? 0) / (perCountry.get(country) ?? 1);
    const names = name.split(/\s*[[\]/]\s*/).filter((part) => part.length > 1);
    const views = inhabitants / INHABITANTS_A_VIEW;
    const known = find(country, names);
    if (!known) return [];
    return [
      {
        id: known.id,
        type: 'place',
        kind: known.kind ?? 'subdivision',
        name: names[0] ?? name,
        aliases: names.slice(1),
        country,
        description: `Subdivision of ${inSentence(countries[country] ?? country)}.`,
        fame: Math.min(MOST_FAME, fameOfViews(parent.length === 2 ? views : views / 10)),
      },
    ];
  });
}
