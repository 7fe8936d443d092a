import type { EntityId, EntityType } from '../model/entity.ts';
import type { Coordinates, Known } from '../model/knowledge.ts';
import type { Strings, StringWriter } from './string-pool.ts';
import type { Section, Volume } from './volume.ts';

/*
 * Entities as columns.
 *
 *   EKEY u32  what makes the id: a string's number, or the digits after its key space's prefix
 *   EQID u32  digits of the Wikidata id, 0 for none
 *   ENAM u32  name, EDES u32 description: strings' numbers
 *   EKIN u16  kind, a string's number
 *   ETYP u8   type          EFAM u8  how well known, 0 to 255
 *   ECOU u16  country: 1 + 26 * first letter + second letter, 0 for none
 *   ELAT u16, ELON u16  where it lies: 1 + degrees from the south pole, from 180 degrees west, in steps of a 65,534th; 0 for not told
 *   CTRY u32  by that number: 1 + entity number of the country
 *
 * Entities are numbered by key space ("" for written records, "Q" for Wikidata ids, "geonames:"), and inside one by key, so
 * that an id is found by halving.
 */

export const TYPES: readonly EntityType[] = [
  'person',
  'organisation',
  'place',
  'facility',
  'group',
  'event',
  'law',
  'work',
  'other',
];

/** Number of an entity in one pack: what core counts in. */
export type EntityNumber = number;

/** Prefix of ids and number of entities that have it, in order of entity number. */
export type KeySpaces = readonly { readonly prefix: string; readonly count: number }[];

export interface EntityIn extends Known {
  /** 0 to 255. */
  readonly fame: number;
}

export const PREFIXES = ['', 'Q', 'geonames:'] as const;

/** Splits an id into its key space and key: a number after a known prefix, else the whole id. */
function keyOf(id: EntityId): { space: number; key: string | number } {
  const parts = /^(Q|geonames:)([1-9]\d{0,8})$/.exec(id);
  return parts ? { space: PREFIXES.indexOf(parts[1] as 'Q'), key: Number(parts[2]) } : { space: 0, key: id };
}

const packCountry = (code: string | null): number =>
  code === null ? 0 : 1 + 26 * (code.charCodeAt(0) - 65) + code.charCodeAt(1) - 65;
const unpackCountry = (packed: number): string | null =>
  packed ? String.fromCharCode(65 + Math.floor((packed - 1) / 26), 65 + ((packed - 1) % 26)) : null;

/** Some 600 metres at most: enough for a map of a country. */
const STEPS = 65_534;
const packDegrees = (degrees: number | undefined, most: number): number =>
  degrees === undefined ? 0 : 1 + Math.round(((degrees + most) / (2 * most)) * STEPS);
const unpackDegrees = (packed: number, most: number): number =>
  Number((((packed - 1) / STEPS) * 2 * most - most).toFixed(2));

/** The entities in the order of their numbers. Throws where two have the same id. */
export function orderEntities<T extends EntityIn>(entities: readonly T[]): T[] {
  const keyed = entities.map((entity) => ({ entity, ...keyOf(entity.id) }));
  keyed.sort((a, b) => a.space - b.space || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  keyed.forEach(({ entity }, i) => {
    if (keyed[i + 1]?.entity.id === entity.id) throw new Error(`Two entities have the id ${entity.id}.`);
  });
  return keyed.map(({ entity }) => entity);
}

/** Columns of entities that are in order. */
export function encodeEntities(
  entities: readonly EntityIn[],
  strings: StringWriter,
): { sections: Section[]; spaces: KeySpaces } {
  const keys = entities.map(({ id }) => keyOf(id));
  const countries = new Uint32Array(26 * 26 + 1);
  entities.forEach(({ type, kind, country, fame }, number) => {
    if (type !== 'place' || kind !== 'country') return;
    const code = packCountry(country);
    const other = entities[countries[code]! - 1];
    // Of several that one code stands for, today's and its forerunners, the best known is the country.
    if (!other || fame > other.fame) countries[code] = number + 1;
  });
  return {
    spaces: PREFIXES.map((prefix, space) => ({ prefix, count: keys.filter((key) => key.space === space).length })),
    sections: [
      { tag: 'EKEY', data: Uint32Array.from(keys, ({ key }) => (typeof key === 'string' ? strings.add(key) : key)) },
      { tag: 'EQID', data: Uint32Array.from(entities, ({ wikidata }) => Number(wikidata?.slice(1) ?? 0)) },
      { tag: 'ENAM', data: Uint32Array.from(entities, ({ name }) => strings.add(name)) },
      { tag: 'EDES', data: Uint32Array.from(entities, ({ description }) => strings.add(description)) },
      { tag: 'EKIN', data: Uint16Array.from(entities, ({ kind }) => strings.addSmall(kind)) },
      { tag: 'ETYP', data: Uint8Array.from(entities, ({ type }) => TYPES.indexOf(type)) },
      { tag: 'EFAM', data: Uint8Array.from(entities, ({ fame }) => fame) },
      { tag: 'ECOU', data: Uint16Array.from(entities, ({ country }) => packCountry(country)) },
      { tag: 'ELAT', data: Uint16Array.from(entities, ({ coordinates }) => packDegrees(coordinates?.lat, 90)) },
      { tag: 'ELON', data: Uint16Array.from(entities, ({ coordinates }) => packDegrees(coordinates?.lon, 180)) },
      { tag: 'CTRY', data: countries },
    ],
  };
}

export class EntityTable {
  readonly size: number;
  /** Index into TYPES, by entity. */
  readonly types: Uint8Array;
  readonly fames: Uint8Array;
  /** Digits of the Wikidata ids, 0 for none, by entity. */
  readonly wikidata: Uint32Array;
  readonly #keys: Uint32Array;
  readonly #names: Uint32Array;
  readonly #descriptions: Uint32Array;
  readonly #kinds: Uint16Array;
  readonly #countries: Uint16Array;
  readonly #latitudes: Uint16Array;
  readonly #longitudes: Uint16Array;
  readonly #byCountry: Uint32Array;
  readonly #strings: Strings;
  readonly #spaces: KeySpaces;

  constructor(volume: Volume, strings: Strings, spaces: KeySpaces) {
    this.#strings = strings;
    this.#spaces = spaces;
    this.#keys = volume.words('EKEY');
    this.#names = volume.words('ENAM');
    this.#descriptions = volume.words('EDES');
    this.#kinds = volume.shorts('EKIN');
    this.#countries = volume.shorts('ECOU');
    this.#latitudes = volume.shorts('ELAT');
    this.#longitudes = volume.shorts('ELON');
    this.#byCountry = volume.words('CTRY');
    this.wikidata = volume.words('EQID');
    this.types = volume.bytes('ETYP');
    this.fames = volume.bytes('EFAM');
    this.size = this.#keys.length;
  }

  /** -1 where the id is unknown. */
  numberOf(id: EntityId): EntityNumber {
    const { space, key } = keyOf(id);
    let low = 0;
    for (let i = 0; i < space; i++) low += this.#spaces[i]!.count;
    let high = low + this.#spaces[space]!.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = typeof key === 'string' ? this.#strings(this.#keys[middle]!) : this.#keys[middle]!;
      if (there === key) return middle;
      if (there < key) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  idOf(entity: EntityNumber): EntityId {
    let first = 0;
    for (const { prefix, count } of this.#spaces) {
      if (entity < first + count) {
        const key = this.#keys[entity]!;
        return prefix ? prefix + key : this.#strings(key);
      }
      first += count;
    }
    return '';
  }

  wikidataOf(entity: EntityNumber): string | null {
    return this.wikidata[entity] ? `Q${this.wikidata[entity]}` : null;
  }

  nameOf(entity: EntityNumber): string {
    return this.#strings(this.#names[entity]!);
  }

  descriptionOf(entity: EntityNumber): string | null {
    return this.#strings(this.#descriptions[entity]!) || null;
  }

  kindOf(entity: EntityNumber): string | null {
    return this.#strings(this.#kinds[entity]!) || null;
  }

  /** All entities of a kind, by one pass over the column. */
  *ofKind(kind: string): Iterable<EntityNumber> {
    const number = [...new Set(this.#kinds)].find((one) => this.#strings(one) === kind);
    if (number === undefined) return;
    for (let entity = 0; entity < this.size; entity++) if (this.#kinds[entity] === number) yield entity;
  }

  typeOf(entity: EntityNumber): EntityType {
    return TYPES[this.types[entity]!] ?? 'other';
  }

  countryOf(entity: EntityNumber): string | null {
    return unpackCountry(this.#countries[entity]!);
  }

  coordinatesOf(entity: EntityNumber): Coordinates | null {
    const [lat, lon] = [this.#latitudes[entity]!, this.#longitudes[entity]!];
    return lat && lon ? { lat: unpackDegrees(lat, 90), lon: unpackDegrees(lon, 180) } : null;
  }

  /** Number of the country with that ISO 3166-1 alpha-2 code, or -1. */
  country(code: string): EntityNumber {
    return /^[A-Z]{2}$/.test(code) ? this.#byCountry[packCountry(code)]! - 1 : -1;
  }
}
