import type { EntityId, EntityType } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import {
  type EntityIn,
  type EntityNumber,
  EntityTable,
  encodeEntities,
  type KeySpaces,
  orderEntities,
} from './entity-table.ts';
import { encodeFacts, type PackFact, readFacts } from './fact-table.ts';
import { encodeNames, NameIndex, type NameRow, type NameStrength } from './name-index.ts';
import { decodeUtf8, encodeUtf8, readStrings, StringWriter } from './string-pool.ts';
import { checksum, encodeVolume, openVolume, type Section, type Volume } from './volume.ts';
import { encodeWords, readWords } from './word-index.ts';

/*
 * The knowledge pack: names to entities, entities to facts, in four volumes (volume.ts) that are read in place.
 *
 *   names     NBUC NPRT NENT  names to entities (name-index.ts)
 *             WHSH WBIT WBUC  first and last names of people (word-index.ts)
 *   entities  META            JSON, some kilobytes: day compiled, key spaces, origins of the data with their licences
 *             EKEY ... CTRY   what each entity is (entity-table.ts)
 *   strings   STRO STRB       every string (string-pool.ts)
 *   facts     FBEG ... SRCS   facts and their sources (fact-table.ts)
 *
 * The volumes of one build carry the same stamp.
 */

/** Bits of {@link Gazetteer.typeBits}. The first nine: some entity of that type has this name. */
export const TYPE_BIT: Readonly<Record<EntityType, number>> = {
  person: 1,
  organisation: 2,
  place: 4,
  facility: 8,
  group: 16,
  event: 32,
  law: 64,
  work: 128,
  other: 256,
};
/** One word that many people bear as a first or a last name. */
export const FIRST_NAME_BIT = 512;
export const LAST_NAME_BIT = 1024;
/** The name means its entity only in capitals ("US", "IT"), and no other reading of it is known. */
export const CAPITALS_BIT = 2048;

export type { EntityNumber };
/** A name's first row in the index. */
export type NameNumber = number;

/** Where a part of the pack's data comes from. */
export interface Origin {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  /** ISO day, month or year of the data. */
  readonly date: string;
}

/** An opened knowledge pack. Everything that takes {@link Tokens} allocates nothing. */
export interface Gazetteer extends Knowledge {
  readonly entityCount: number;
  readonly nameCount: number;
  readonly factCount: number;
  readonly origins: readonly Origin[];
  /** What Sidelight's own records say by themselves. */
  readonly record: Knowledge;
  /** What each imported pack says where it says anything, and the records where it does not; see `join-packs.ts`. */
  readonly imported: readonly Knowledge[];
  /** Every confirmed Wikidata id the pack holds. */
  wikidataIds(): Iterable<string>;

  /** Index after the last token of the longest name that begins with token `start` and ends by token `limit`; `start` where there is none. Letter case is not looked at. */
  longestName(tokens: Tokens, start: number, limit: number): number;
  /** The name that the tokens `[start, end)` write, or -1. */
  findName(tokens: Tokens, start: number, end: number): NameNumber;
  /** What the tokens `[start, end)` could be: {@link TYPE_BIT}s of all entities of that name, with FIRST_NAME_BIT and LAST_NAME_BIT for a single word; 0 for nothing. */
  typeBits(tokens: Tokens, start: number, end: number): number;
  /** Whether a term on record ("measles", "breast cancer") may begin with the token. */
  mayBeginTerm(tokens: Tokens, start: number): boolean;

  /** Walks a name's entities, best first: `for (let row = name; row >= 0; row = nextRow(row)) entityAt(row)`. */
  entityAt(row: NameNumber): EntityNumber;
  strengthAt(row: NameNumber): NameStrength;
  capitalsOnlyAt(row: NameNumber): boolean;
  nextRow(row: NameNumber): NameNumber;

  numberOf(id: EntityId): EntityNumber;
  idOf(entity: EntityNumber): EntityId;
  wikidataOf(entity: EntityNumber): string | null;
  nameOf(entity: EntityNumber): string;
  typeOf(entity: EntityNumber): EntityType;
  kindOf(entity: EntityNumber): string | null;
  descriptionOf(entity: EntityNumber): string | null;
  /** ISO 3166-1 alpha-2 code, or null. */
  countryOf(entity: EntityNumber): string | null;
  /** How well known, 0 to 255, on one logarithmic scale for all types. */
  fameOf(entity: EntityNumber): number;
  /** The people of a country by its ISO 3166-1 alpha-2 code; -1 where the pack has none. */
  peopleOf(code: string): EntityNumber;
}

/** An entity as a builder hands it over. */
export interface PackEntity extends EntityIn {
  readonly names: readonly Omit<NameRow, 'entity'>[];
  readonly facts: readonly PackFact[];
}

export interface PackContent {
  readonly compiled: string;
  readonly origins: readonly Origin[];
  readonly entities: readonly PackEntity[];
  readonly sources: readonly Source[];
  /** Words in lower case, with FIRST_NAME, LAST_NAME and TERM_WORD. */
  readonly words: ReadonlyMap<string, number>;
}

export const FIRST_NAME = 1;
export const LAST_NAME = 2;
/** Begins what is called by words that need no capital (term-kinds.ts). */
export const TERM_WORD = 4;

export const VOLUMES = ['names', 'entities', 'strings', 'facts'] as const;
export type VolumeName = (typeof VOLUMES)[number];
export type PackFiles = Readonly<Record<VolumeName, ArrayBuffer>>;

interface Meta {
  readonly compiled: string;
  readonly origins: readonly Origin[];
  readonly spaces: KeySpaces;
}

/** Lays a pack out. The same content gives the same bytes, whatever order it comes in. Throws where an id is there twice or a fact names an unknown one. */
export function encodeGazetteer(content: PackContent): PackFiles {
  const entities = orderEntities(content.entities);
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const numberOf = (id: EntityId): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`A fact names ${id}, which the pack does not hold.`);
    return number;
  };
  const strings = new StringWriter();
  // Small vocabularies first: their numbers must fit in 16 bits.
  for (const { kind, facts } of entities) {
    strings.add(kind);
    for (const { property, unit } of facts) {
      strings.add(property);
      strings.add(unit);
    }
  }
  const { sections: columns, spaces } = encodeEntities(entities, strings);
  const own = entities.map((entity) => entity.facts);
  const facts = encodeFacts({ facts: own, sources: content.sources, numberOf, strings });
  const rows = entities.flatMap(({ names }, entity) => names.map((name) => ({ ...name, entity })));
  const meta: Meta = { compiled: content.compiled, origins: content.origins, spaces };
  const sections: Record<VolumeName, Section[]> = {
    names: [...encodeNames(rows, (entity) => entities[entity]!.fame), ...encodeWords(content.words)],
    entities: [{ tag: 'META', data: encodeUtf8(JSON.stringify(meta)) }, ...columns],
    strings: strings.sections(),
    facts,
  };
  let stamp = 0;
  for (const volume of VOLUMES) {
    const words = new Uint32Array(encodeVolume(sections[volume], 0));
    stamp = (Math.imul(stamp, 31) + checksum(words, 0, 1)) >>> 0;
  }
  const files: Partial<Record<VolumeName, ArrayBuffer>> = {};
  for (const volume of VOLUMES) files[volume] = encodeVolume(sections[volume], stamp);
  return files as PackFiles;
}

/** Opens the volumes of one build without parsing or copying them. The error is for people: which file, and what is wrong with it. */
export function openGazetteer(files: PackFiles): Result<Gazetteer, string> {
  const volumes: Partial<Record<VolumeName, Volume>> = {};
  for (const name of VOLUMES) {
    const opened = openVolume(files[name]);
    if (!opened.ok) return err(`The knowledge pack's file "${name}" is ${opened.error}.`);
    volumes[name] = opened.value;
  }
  const opened = volumes as Record<VolumeName, Volume>;
  const stamps = new Set(VOLUMES.map((name) => opened[name].stamp));
  return stamps.size === 1 ? ok(readGazetteer(opened)) : err("The knowledge pack's files are of different builds.");
}

/** Nationalities by country; without those of a part of one, which say where they are at home ("English"). */
function peoplesByCountry(table: EntityTable, isOfPart: (entity: EntityNumber) => boolean): Map<string, EntityNumber> {
  const found = new Map<string, EntityNumber>();
  for (const entity of table.ofKind('nationality')) {
    const country = table.countryOf(entity);
    if (country && !isOfPart(entity)) found.set(country, entity);
  }
  return found;
}

function readGazetteer(volumes: Readonly<Record<VolumeName, Volume>>): Gazetteer {
  const metaBytes = volumes.entities.bytes('META');
  const meta = JSON.parse(decodeUtf8(metaBytes, 0, metaBytes.length)) as Meta;
  const strings = readStrings(volumes.strings);
  const table = new EntityTable(volumes.entities, strings, meta.spaces);
  const names = new NameIndex(volumes.names);
  const wordBits = readWords(volumes.names);
  const facts = readFacts(volumes.facts, strings, (entity) => table.idOf(entity));
  const nextRow = (row: NameNumber): NameNumber => (names.hasMore(row) ? row + 1 : -1);
  let peoples: ReadonlyMap<string, EntityNumber> | undefined;

  const gazetteer: Gazetteer = {
    get record() {
      return gazetteer;
    },
    imported: [],
    compiled: meta.compiled,
    origins: meta.origins,
    entityCount: table.size,
    nameCount: names.size,
    factCount: facts.size,
    *wikidataIds() {
      for (const digits of table.wikidata) if (digits) yield `Q${digits}`;
    },
    longestName: (tokens, start, limit) => names.longest(tokens, start, limit),
    findName: (tokens, start, end) => names.find(tokens, start, end),
    typeBits(tokens, start, end) {
      let bits = 0;
      let capitals = CAPITALS_BIT;
      const name = names.find(tokens, start, end);
      for (let row = name; row >= 0; row = nextRow(row)) {
        bits |= 1 << table.types[names.entity(row)]!;
        if (!names.capitalsOnly(row)) capitals = 0;
      }
      if (name >= 0) bits |= capitals;
      if (end - start === 1) {
        const word = wordBits(tokens.hashes[start]!);
        if (word & FIRST_NAME) bits |= FIRST_NAME_BIT;
        if (word & LAST_NAME) bits |= LAST_NAME_BIT;
      }
      return bits;
    },
    mayBeginTerm: (tokens, start) => (wordBits(tokens.hashes[start] ?? 0) & TERM_WORD) !== 0,
    entityAt: (row) => names.entity(row),
    strengthAt: (row) => names.strength(row),
    capitalsOnlyAt: (row) => names.capitalsOnly(row),
    nextRow,
    numberOf: (id) => table.numberOf(id),
    idOf: (entity) => table.idOf(entity),
    wikidataOf: (entity) => table.wikidataOf(entity),
    nameOf: (entity) => table.nameOf(entity),
    typeOf: (entity) => table.typeOf(entity),
    kindOf: (entity) => table.kindOf(entity),
    descriptionOf: (entity) => table.descriptionOf(entity),
    countryOf: (entity) => table.countryOf(entity),
    fameOf: (entity) => table.fames[entity]!,
    peopleOf: (code) => {
      peoples ??= peoplesByCountry(table, (entity) => facts.of(entity, 'located-in').length > 0);
      return peoples.get(code) ?? -1;
    },
    about(id) {
      const entity = table.numberOf(id);
      if (entity < 0) return null;
      const coordinates = table.coordinatesOf(entity);
      return {
        id,
        wikidata: table.wikidataOf(entity),
        name: table.nameOf(entity),
        type: table.typeOf(entity),
        kind: table.kindOf(entity),
        description: table.descriptionOf(entity),
        country: table.countryOf(entity),
        ...(coordinates && { coordinates }),
      };
    },
    facts(id, property) {
      const entity = table.numberOf(id);
      return entity < 0 ? [] : facts.of(entity, property ?? null);
    },
    holding: (property) => facts.holding(property).map((entity) => table.idOf(entity)),
    named(name) {
      const tokens = tokenize(name);
      const found = new Set<EntityId>();
      for (let row = names.find(tokens, 0, tokens.count); row >= 0; row = nextRow(row)) {
        found.add(table.idOf(names.entity(row)));
      }
      return [...found];
    },
    country(code) {
      const entity = table.country(code);
      return entity < 0 ? null : table.idOf(entity);
    },
  };
  return gazetteer;
}
