import { DATE_LIMIT, FACT_KINDS, isPackedDate, SOURCE_FIELDS } from '../fact-table.ts';
import type { Strings } from '../string-pool.ts';
import type { Volume } from '../volume.ts';
import { badBeginnings, type Defect, tooLarge, wrongLength } from './defect.ts';
import type { Layout } from './inspect-layout.ts';

export const FACTS: Layout = {
  FBEG: 4,
  FPRO: 2,
  FUNI: 2,
  FFLG: 1,
  FVAL: 4,
  FFRM: 4,
  FUNT: 4,
  FATT: 4,
  FREM: 4,
  FSRC: 2,
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
  const properties = volume.shorts('FPRO');
  const size = properties.length;
  const sources = volume.words('SRCS');
  if (sources.length % SOURCE_FIELDS) return { part: 'SRCS', at: sources.length };
  return (
    wrongLength('FBEG', volume.words('FBEG'), counts.entities + 1) ??
    badBeginnings('FBEG', volume.words('FBEG'), size, MOST_OF_ONE_ENTITY) ??
    wrongLength('FUNI', volume.shorts('FUNI'), size) ??
    wrongLength('FFLG', volume.bytes('FFLG'), size) ??
    wrongLength('FVAL', volume.words('FVAL'), size) ??
    wrongLength('FFRM', volume.words('FFRM'), size) ??
    wrongLength('FUNT', volume.words('FUNT'), size) ??
    wrongLength('FATT', volume.words('FATT'), size) ??
    wrongLength('FREM', volume.words('FREM'), size) ??
    wrongLength('FSRC', volume.shorts('FSRC'), size) ??
    tooLarge('FPRO', properties, counts.strings) ??
    tooLarge('FUNI', volume.shorts('FUNI'), counts.strings) ??
    tooLarge('FATT', volume.words('FATT'), counts.strings) ??
    tooLarge('FREM', volume.words('FREM'), counts.strings) ??
    tooLarge('FSRC', volume.shorts('FSRC'), sources.length / SOURCE_FIELDS) ??
    tooLarge('SRCS', sources, counts.strings) ??
    strangeProperty(properties, strings) ??
    strangeDate('FFRM', volume.words('FFRM')) ??
    strangeDate('FUNT', volume.words('FUNT')) ??
    strangeValue(volume, counts) ??
    outOfOrder(volume, strings) ??
    strangeSource(sources, strings)
  );
}

function strangeProperty(properties: Uint16Array, strings: Strings): Defect | null {
  const known = new Set<number>();
  for (let at = 0; at < properties.length; at++) {
    if (known.has(properties[at]!)) continue;
    if (!PROPERTY.test(strings(properties[at]!))) return { part: 'FPRO', at };
    known.add(properties[at]!);
  }
  return null;
}

function strangeDate(part: string, dates: Uint32Array): Defect | null {
  const at = dates.findIndex((date) => date !== 0 && !isPackedDate(date));
  return at < 0 ? null : { part, at };
}

function strangeValue(volume: Volume, counts: Counts): Defect | null {
  const flags = volume.bytes('FFLG');
  const values = volume.words('FVAL');
  const numbers = volume.doubles('FNUM');
  const odd = numbers.findIndex((number) => !Number.isFinite(number));
  if (odd >= 0) return { part: 'FNUM', at: odd };
  for (let at = 0; at < flags.length; at++) {
    const kind = FACT_KINDS[flags[at]! & 7];
    if (kind === undefined || flags[at]! >> 6) return { part: 'FFLG', at };
    const value = values[at]!;
    const fits = {
      number: () => value < numbers.length,
      range: () => value + 1 < numbers.length && numbers[value]! < numbers[value + 1]!,
      date: () => value < DATE_LIMIT && isPackedDate(value),
      text: () => value > 0 && value < counts.strings,
      entity: () => value < counts.entities,
    };
    if (!fits[kind]()) return { part: 'FVAL', at };
  }
  return null;
}

/** By property, and within one the oldest first and undated ones last: "the newest" is the last that is read. */
function outOfOrder(volume: Volume, strings: Strings): Defect | null {
  const begins = volume.words('FBEG');
  const properties = volume.shorts('FPRO');
  const from = volume.words('FFRM');
  const time = (date: number) => date || DATE_LIMIT;
  for (let entity = 0; entity + 1 < begins.length; entity++) {
    for (let at = begins[entity]! + 1; at < begins[entity + 1]!; at++) {
      const same = properties[at] === properties[at - 1];
      if (same && time(from[at]!) < time(from[at - 1]!)) return { part: 'FFRM', at };
      if (!same && strings(properties[at]!) <= strings(properties[at - 1]!)) return { part: 'FPRO', at };
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
