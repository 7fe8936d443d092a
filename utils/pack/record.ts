import type { EntityType } from '../core/model/entity.ts';
import type { Bound } from '../core/model/figure.ts';
import { PROPERTIES } from './vocabulary.ts';

/*
 * The written layer: files of one JSON record a line, sorted by id, that people read, review and extend. Keys are short because
 * there are many; this file is their schema. The same id may stand in several files: names and facts add up, the rest must
 * agree (a file that adds to another's entity gives `id`, `name` and `type` again).
 */

/** `v` is a number, a range `[low, high]`, a text, a date `{d: "2023-01"}` or an entity `{e: id}`. */
export type FactRecordValue =
  | number
  | readonly [number, number]
  | string
  | { readonly d: string }
  | { readonly e: string };

export interface FactRecord {
  /** Property, one of `vocabulary.ts`. */
  readonly p: string;
  readonly v: FactRecordValue;
  /** Unit. */
  readonly u?: string;
  /** As of, or since: ISO day, month or year. */
  readonly at?: string;
  readonly until?: string;
  readonly b?: Bound;
  /** Whose figure it is. */
  readonly by?: string;
  /** Doubted: never used to judge a text; `note` says why. */
  readonly low?: true;
  readonly note?: string;
  /** Id of the source. */
  readonly s: string;
}

export interface EntityRecord {
  /** Wikidata id where confirmed from a source, else a slug. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Degrees north and east: `[43.04, -87.91]`. */
  readonly coordinates?: readonly [number, number];
  readonly description?: string;
  /** How well known, 1 to 255: 12 times the binary logarithm of page views a month, or an estimate of them. */
  readonly fame?: number;
  readonly facts?: readonly FactRecord[];
}

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO day, month or year of what the source says. */
  readonly date: string;
  /** ISO day it was read. */
  readonly retrieved: string;
  readonly licence: string;
}

const TYPES: readonly EntityType[] = [
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
const BOUNDS: readonly Bound[] = ['=', '~', '>', '<'];
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^(Q[1-9]\d*|[a-z0-9]+(-[a-z0-9]+)*)$/;

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.length > 0 && value.trim() === value;
const date: Check = (value) => typeof value === 'string' && DATE.test(value);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' && value !== null && !problemIn(value, fields);

const factValue: Check = (value) =>
  number(value) ||
  text(value) ||
  (Array.isArray(value) && value.length === 2 && value.every(number) && value[0] < value[1]) ||
  shape({ d: date })(value) ||
  shape({ e: text })(value);

const coordinates: Check = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(number) &&
  Math.abs(value[0]) <= 90 &&
  Math.abs(value[1]) <= 180;

const FACT: Readonly<Record<string, Check>> = {
  p: (value) => typeof value === 'string' && Object.hasOwn(PROPERTIES, value),
  v: factValue,
  u: optional(text),
  at: optional(date),
  until: optional(date),
  b: optional(oneOf(BOUNDS)),
  by: optional(text),
  low: optional(oneOf([true])),
  note: optional(text),
  s: text,
};
const ENTITY: Readonly<Record<string, Check>> = {
  id: (value) => typeof value === 'string' && ID.test(value),
  type: oneOf(TYPES),
  kind: optional(text),
  name: text,
  aliases: optional(listOf(text)),
  country: optional((value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value)),
  coordinates: optional(coordinates),
  description: optional(text),
  fame: optional((value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 256),
  facts: optional(Array.isArray),
};
const SOURCE: Readonly<Record<string, Check>> = {
  id: text,
  title: text,
  publisher: text,
  url: (value) => typeof value === 'string' && /^https?:\/\//.test(value),
  date,
  retrieved: (value) => typeof value === 'string' && DATE.test(value) && value.length === 10,
  licence: text,
};

/** The first field that is unknown, missing or not as it should be; null where all is well. */
function problemIn(value: object, fields: Readonly<Record<string, Check>>): string | null {
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) return key;
  for (const [key, check] of Object.entries(fields)) if (!check((value as Record<string, unknown>)[key])) return key;
  return null;
}

/** Reads a file of entity records. Throws, naming file and line, at the first that breaks the schema or the order. */
export function parseEntities(content: string, file: string): EntityRecord[] {
  const records = parseLines<EntityRecord>(content, file, ENTITY);
  records.forEach(({ id, facts = [] }, i) => {
    const where = `${file}:${i + 1}: ${id}`;
    for (const fact of facts) {
      const problem = typeof fact === 'object' && fact !== null ? problemIn(fact, FACT) : 'facts';
      if (problem) throw new Error(`${where}: a fact's "${problem}" is not as it should be: ${JSON.stringify(fact)}`);
      if (fact.low && !fact.note) throw new Error(`${where}: a doubted fact must say why in its note.`);
    }
  });
  return records;
}

export function parseSources(content: string, file: string): SourceRecord[] {
  return parseLines<SourceRecord>(content, file, SOURCE);
}

function parseLines<T extends { readonly id: string }>(
  content: string,
  file: string,
  fields: Readonly<Record<string, Check>>,
): T[] {
  let last = '';
  return content
    .trimEnd()
    .split('\n')
    .map((line, i) => {
      const where = `${file}:${i + 1}`;
      const record = parseJson(line, where);
      if (typeof record !== 'object' || record === null) throw new Error(`${where}: not a record`);
      const problem = problemIn(record, fields);
      if (problem) throw new Error(`${where}: "${problem}" is not as it should be`);
      const { id } = record as T;
      if (id <= last) throw new Error(`${where}: ${id} must stand before ${last}, and once`);
      last = id;
      return record as T;
    });
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not a line of JSON`, { cause: error });
  }
}
