import type { EntityId } from '../model/entity.ts';
import type { Bound } from '../model/figure.ts';
import type { Fact, FactValue } from '../model/knowledge.ts';
import type { Source } from '../model/source.ts';
import type { Strings, StringWriter } from './string-pool.ts';
import type { Section, Volume } from './volume.ts';

/*
 * Facts as columns, in order of entity, property and date: 8 bytes each. What a fact says beside its value many others say, too (a
 * series shares all but the day), so it stands once, in a frame.
 *
 *   FBEG  u32  first fact of each entity, by entity number, and the end of the last
 *   FVAL  u32  value by kind: index into FNUM (a range takes two numbers), packed date, string or entity number
 *   FFRA  u32  row of the frames
 *   FRAM  u32  frames, eight numbers each: property and unit (strings), flags (value kind in 3 bits, bound in 2, low reliability in 1),
 *              as-of and until (packed dates, year * 10000 + month * 100 + day with 0 for what is not told), attribution and remark
 *              (strings), row of the sources
 *   FNUM  f64  numbers, each once
 *   SRCS  u32  sources, six strings' numbers each: title, publisher, URL, as-of, retrieved, licence
 */

export const FACT_KINDS = ['number', 'range', 'date', 'text', 'entity'] as const;
const BOUNDS: readonly Bound[] = ['=', '~', '>', '<'];
const LOW = 1 << 5;
/** Strings' numbers in a row of the sources. */
export const SOURCE_FIELDS = 6;
/** Where a frame has what. */
export const FRAME = {
  property: 0,
  unit: 1,
  flags: 2,
  from: 3,
  until: 4,
  attribution: 5,
  remark: 6,
  source: 7,
} as const;
export const FRAME_FIELDS = 8;

/** A fact as a builder hands it over: its source by number, an entity it names by id. */
export type PackFact = Omit<Fact, 'source'> & { readonly source: number };

export interface FactsIn {
  /** By entity number. */
  readonly facts: readonly (readonly PackFact[])[];
  readonly sources: readonly Source[];
  readonly numberOf: (id: EntityId) => number;
  readonly strings: StringWriter;
}

export function encodeFacts({ facts, sources, numberOf, strings }: FactsIn): Section[] {
  const rows = facts.map((own) => [...own].sort(byPropertyAndDate));
  const all = rows.flat();
  const numbers: number[] = [];
  const places = new Map<string, number>();
  const place = (...values: number[]) => {
    const key = values.join(' ');
    if (!places.has(key)) places.set(key, numbers.push(...values) - values.length);
    return places.get(key)!;
  };
  const encodeValue = (value: FactValue): number => {
    switch (value.kind) {
      case 'number':
        return place(value.value);
      case 'range':
        return place(value.low, value.high);
      case 'date':
        return packDate(value.date);
      case 'text':
        return strings.add(value.text);
      case 'entity':
        return numberOf(value.entity);
    }
  };
  const begins = new Uint32Array(rows.length + 1);
  rows.forEach((own, i) => {
    begins[i + 1] = begins[i]! + own.length;
  });
  const frames: number[] = [];
  const frameRows = new Map<string, number>();
  const frameOf = (fact: PackFact): number => {
    const frame = frameFields(fact, strings);
    const key = frame.join(' ');
    const known = frameRows.get(key);
    if (known !== undefined) return known;
    const row = frames.push(...frame) / FRAME_FIELDS - 1;
    frameRows.set(key, row);
    return row;
  };
  return [
    { tag: 'FBEG', data: begins },
    { tag: 'FVAL', data: Uint32Array.from(all, (fact) => encodeValue(fact.value)) },
    { tag: 'FFRA', data: Uint32Array.from(all, frameOf) },
    { tag: 'FRAM', data: Uint32Array.from(frames) },
    { tag: 'FNUM', data: Float64Array.from(numbers) },
    { tag: 'SRCS', data: Uint32Array.from(sources.flatMap((source) => sourceRow(source, strings))) },
  ];
}

/** In the order of {@link FRAME}. */
const frameFields = (fact: PackFact, strings: StringWriter): number[] => [
  strings.add(fact.property),
  strings.add(fact.unit),
  flagsOf(fact),
  packDate(fact.asOf),
  packDate(fact.until),
  strings.add(fact.attribution),
  strings.add(fact.remark),
  fact.source,
];

function sourceRow(source: Source, strings: StringWriter): number[] {
  const { title, publisher, url, asOf, retrieved, licence } = source;
  return [title, publisher, url, asOf, retrieved, licence].map((text) => strings.add(text));
}

function flagsOf({ value, bound, reliability }: PackFact): number {
  return FACT_KINDS.indexOf(value.kind) | (BOUNDS.indexOf(bound) << 3) | (reliability === 'low' ? LOW : 0);
}

const UNDATED = '9999';
function byPropertyAndDate(a: PackFact, b: PackFact): number {
  return compare(a.property, b.property) || compare(a.asOf ?? UNDATED, b.asOf ?? UNDATED);
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "2023-01-31", "2023-01" or "2023" as one number; null as 0. Throws where it is none of these. */
function packDate(date: string | null): number {
  if (date === null) return 0;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) throw new RangeError(`Not an ISO day, month or year: ${date}`);
  return Number(parts[1]) * 10000 + Number(parts[2] ?? 0) * 100 + Number(parts[3] ?? 0);
}

/** What no packed date reaches: the first of the year 10000. */
export const DATE_LIMIT = 10000 * 10000;

/** Whether a number is a day, a month or a year as {@link packDate} writes them. */
export function isPackedDate(packed: number): boolean {
  const [year, month, day] = [Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100];
  return year > 0 && packed < DATE_LIMIT && month <= 12 && day <= 31 && (day === 0 || month > 0);
}

function unpackDate(packed: number): string | null {
  if (!packed) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const [year, month, day] = [Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100];
  return String(year).padStart(4, '0') + (month ? `-${two(month)}` : '') + (day ? `-${two(day)}` : '');
}

export interface FactTable {
  readonly size: number;
  /** Facts of one entity, of one property or (null) of all, oldest first within a property, undated last. */
  of(entity: number, property: string | null): Fact[];
  /** Numbers of the entities that have a fact of this property. */
  holding(property: string): readonly number[];
}

export function readFacts(volume: Volume, strings: Strings, idOf: (entity: number) => EntityId): FactTable {
  const begins = volume.words('FBEG');
  const values = volume.words('FVAL');
  const rows = volume.words('FFRA');
  const frames = volume.words('FRAM');
  const numbers = volume.doubles('FNUM');
  const sourceRows = volume.words('SRCS');

  const told = (row: number, field: number): number => frames[(rows[row] ?? 0) * FRAME_FIELDS + field] ?? 0;
  const textOrNone = (number: number): string | null => (number ? strings(number) : null);
  const sourcesRead: Source[] = [];
  const source = (row: number): Source => {
    sourcesRead[row] ??= readSource(row);
    return sourcesRead[row];
  };
  const readSource = (row: number): Source => {
    const [title, publisher, url, asOf, retrieved, licence] = sourceRows.subarray(
      row * SOURCE_FIELDS,
      (row + 1) * SOURCE_FIELDS,
    );
    return {
      title: strings(title!),
      publisher: strings(publisher!),
      url: strings(url!),
      asOf: textOrNone(asOf!),
      retrieved: textOrNone(retrieved!),
      licence: strings(licence!),
    };
  };
  const value = (row: number): FactValue => {
    const at = values[row]!;
    switch (FACT_KINDS[told(row, FRAME.flags) & 7]) {
      case 'number':
        return { kind: 'number', value: numbers[at]! };
      case 'range':
        return { kind: 'range', low: numbers[at]!, high: numbers[at + 1]! };
      case 'date':
        return { kind: 'date', date: unpackDate(at) ?? '' };
      case 'entity':
        return { kind: 'entity', entity: idOf(at) };
      default:
        return { kind: 'text', text: strings(at) };
    }
  };
  const fact = (row: number): Fact => ({
    property: strings(told(row, FRAME.property)),
    value: value(row),
    unit: textOrNone(told(row, FRAME.unit)),
    asOf: unpackDate(told(row, FRAME.from)),
    until: unpackDate(told(row, FRAME.until)),
    bound: BOUNDS[(told(row, FRAME.flags) >> 3) & 3] ?? '=',
    attribution: textOrNone(told(row, FRAME.attribution)),
    reliability: told(row, FRAME.flags) & LOW ? 'low' : 'normal',
    remark: textOrNone(told(row, FRAME.remark)),
    source: source(told(row, FRAME.source)),
  });
  let numbersOfProperties: ReadonlyMap<string, number> | null = null;
  const numberOf = (property: string): number => {
    numbersOfProperties ??= new Map(
      Array.from(new Set(frames.filter((_, at) => at % FRAME_FIELDS === FRAME.property)), (number) => [
        strings(number),
        number,
      ]),
    );
    return numbersOfProperties.get(property) ?? -1;
  };
  const holders = new Map<number, readonly number[]>();
  return {
    size: rows.length,
    of(entity, property) {
      const wanted = property === null ? null : numberOf(property);
      const found: Fact[] = [];
      for (let row = begins[entity] ?? 0; row < (begins[entity + 1] ?? 0); row++) {
        if (wanted === null || told(row, FRAME.property) === wanted) found.push(fact(row));
      }
      return found;
    },
    holding(property) {
      const number = numberOf(property);
      const known = holders.get(number);
      if (known) return known;
      const found: number[] = [];
      holders.set(number, found);
      for (let entity = 0; entity + 1 < begins.length; entity++) {
        for (let row = begins[entity]!; row < begins[entity + 1]!; row++) {
          if (told(row, FRAME.property) !== number) continue;
          found.push(entity);
          break;
        }
      }
      return found;
    },
  };
}
