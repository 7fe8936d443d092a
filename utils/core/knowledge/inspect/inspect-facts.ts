import { DATE_LIMIT, FACT_KINDS, FRAME, FRAME_FIELDS, isPackedDate, SOURCE_FIELDS } from '../fact-table.ts';
import type { Strings } from '../string-pool.ts';
import type { Volume } from '../volume.ts';
import { badBeginnings, type Defect, tooLarge, wrongLength } from './defect.ts';
import type { Layout } from './inspect-layout.ts';

export const FACTS: Layout = {
  FBEG: 4,
  FVAL: 4,
  FFRA: 4,
  FRAM: 4,
  FNUM: 8,
  SRCS: 4,
};

/** A monthly series of a hundred years has some 1,400. */
const MOST_OF_ONE_ENTITY = 5000;
const PROPERTY = /^[a-z][a-z0-9-]*$/;
const ADDRESS = /^https?:\/\/[^\s/]+/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export interface Counts {
  readonly entities: number;
  readonly strings: number;
}

/** Whether every fact belongs to an entity, says something of a kind there is, at dates there are, from a source with a title, a publisher and an address. */
export function inspectFacts(volume: Volume, strings: Strings, counts: Counts): Defect | null {
  const size = volume.words('FVAL').length;
  const rows = volume.words('FFRA');
  const frames = volume.words('FRAM');
  const sources = volume.words('SRCS');
  if (sources.length % SOURCE_FIELDS) return { part: 'SRCS', at: sources.length };
  if (frames.length % FRAME_FIELDS) return { part: 'FRAM', at: frames.length };
  return (
    wrongLength('FBEG', volume.words('FBEG'), counts.entities + 1) ??
    badBeginnings('FBEG', volume.words('FBEG'), size, MOST_OF_ONE_ENTITY) ??
    wrongLength('FFRA', rows, size) ??
    tooLarge('FFRA', rows, frames.length / FRAME_FIELDS) ??
    tooLarge('SRCS', sources, counts.strings) ??
    strangeFrame(frames, sources.length / SOURCE_FIELDS, strings, counts) ??
    strangeValue(volume, counts) ??
    outOfOrder(volume, strings) ??
    strangeSource(sources, strings)
  );
}

/** A frame of which one number means nothing. */
function strangeFrame(frames: Uint32Array, sources: number, strings: Strings, counts: Counts): Defect | null {
  const texts = [FRAME.property, FRAME.unit, FRAME.attribution, FRAME.remark];
  const isDate = (date: number): boolean => date === 0 || (date < DATE_LIMIT && isPackedDate(date));
  for (let at = 0; at < frames.length; at += FRAME_FIELDS) {
    const field = (one: number): number => frames[at + one] ?? 0;
    const isWhole =
      texts.every((one) => field(one) < counts.strings) &&
      PROPERTY.test(strings(field(FRAME.property))) &&
      FACT_KINDS[field(FRAME.flags) & 7] !== undefined &&
      field(FRAME.flags) >> 6 === 0 &&
      isDate(field(FRAME.from)) &&
      isDate(field(FRAME.until)) &&
      field(FRAME.source) < sources;
    if (!isWhole) return { part: 'FRAM', at };
  }
  return null;
}

function strangeValue(volume: Volume, counts: Counts): Defect | null {
  const frames = volume.words('FRAM');
  const rows = volume.words('FFRA');
  const values = volume.words('FVAL');
  const numbers = volume.doubles('FNUM');
  const odd = numbers.findIndex((number) => !Number.isFinite(number));
  if (odd >= 0) return { part: 'FNUM', at: odd };
  const fits: Readonly<Record<(typeof FACT_KINDS)[number], (value: number) => boolean>> = {
    number: (value) => value < numbers.length,
    range: (value) => value + 1 < numbers.length && (numbers[value] ?? 0) < (numbers[value + 1] ?? 0),
    date: (value) => value < DATE_LIMIT && isPackedDate(value),
    text: (value) => value > 0 && value < counts.strings,
    entity: (value) => value < counts.entities,
  };
  for (let at = 0; at < values.length; at++) {
    const kind = FACT_KINDS[(frames[(rows[at] ?? 0) * FRAME_FIELDS + FRAME.flags] ?? 0) & 7];
    if (kind === undefined || !fits[kind](values[at] ?? 0)) return { part: 'FVAL', at };
  }
  return null;
}

/** By property, and within one the oldest first and undated ones last: "the newest" is the last that is read. */
function outOfOrder(volume: Volume, strings: Strings): Defect | null {
  const begins = volume.words('FBEG');
  const frames = volume.words('FRAM');
  const rows = volume.words('FFRA');
  const told = (at: number, field: number): number => frames[(rows[at] ?? 0) * FRAME_FIELDS + field] ?? 0;
  const time = (at: number): number => told(at, FRAME.from) || DATE_LIMIT;
  for (let entity = 0; entity + 1 < begins.length; entity++) {
    for (let at = (begins[entity] ?? 0) + 1; at < (begins[entity + 1] ?? 0); at++) {
      const [before, own] = [told(at - 1, FRAME.property), told(at, FRAME.property)];
      if (own === before ? time(at) < time(at - 1) : strings(own) <= strings(before)) return { part: 'FFRA', at };
    }
  }
  return null;
}

function strangeSource(rows: Uint32Array, strings: Strings): Defect | null {
  for (let row = 0; row < rows.length; row += SOURCE_FIELDS) {
    const [title, publisher, url, asOf, retrieved, licence] = rows.subarray(row, row + SOURCE_FIELDS);
    const told = [title!, publisher!, licence!].every((number) => number > 0);
    const dated = [asOf!, retrieved!].every((number) => number === 0 || DATE.test(strings(number)));
    if (!told || !dated || !ADDRESS.test(strings(url!))) return { part: 'SRCS', at: row / SOURCE_FIELDS };
  }
  return null;
}
