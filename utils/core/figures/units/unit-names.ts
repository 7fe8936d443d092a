import type { UnitWords } from '../../lang/unit-words.ts';
import { listed, PhraseTable } from '../../text/lexicon.ts';
import { type Dimension, PREFIXES, UNITS, type UnitRow } from './units.ts';

export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
}

/** Shorter names take no prefix: "kilomi". */
const SHORTEST_PREFIXED = 4;
const SQUARED_PREFIXES = ['kilo', 'centi', 'milli'];

/** Every symbol, and every name that a language gives a unit, with its squares, cubes and prefixed forms. */
export function unitTable(words: UnitWords): PhraseTable<Unit> {
  const table = new PhraseTable<Unit>();
  const dimensions = new Map<string, Dimension>();
  for (const row of UNITS) {
    const names = [...listed([row.anyCase ?? '']), ...words.units.flatMap((one) => one[row.name]?.list ?? [])];
    const unit = { name: row.name, dimension: row.dimension };
    table.addAll(names, unit).addAll(listed([row.symbols ?? '']), unit, true);
    for (const { name, dimension } of [unit, ...addPrefixed(table, row, names)]) dimensions.set(name, dimension);
    if (row.dimension === 'length') addRaised(table, words, row.name, names);
  }
  if (words.afterInch) table.add('in', { name: 'inch', dimension: 'length' }, true);
  addPowers(table, words, 'metre', ['m']);
  for (const [name, { list }] of words.units.flatMap((names) => Object.entries(names)))
    table.addAll(list, { name, dimension: dimensions.get(name) ?? dimensionOf(name) });
  return table;
}

/** Adds the squares and cubes of a length, and of the metre those of its multiples. */
function addRaised(table: PhraseTable<Unit>, words: UnitWords, unit: string, names: readonly string[]): void {
  if (!unit.includes(' ')) addPowers(table, words, unit, names);
  if (unit !== 'metre') return;
  for (const prefix of SQUARED_PREFIXES)
    addPowers(table, words, `${prefix}metre`, [...names.map((name) => prefix + name), `${prefix.charAt(0)}m`]);
}

/** Adds "kilometre" and "km" for a row that takes prefixes; answers the units made so. */
function addPrefixed(table: PhraseTable<Unit>, row: UnitRow, names: readonly string[]): Unit[] {
  return (row.prefixes?.split(' ') ?? []).map((prefix) => {
    const long = PREFIXES[prefix] ?? '';
    const unit = { name: long + row.name, dimension: row.dimension };
    for (const name of names) if (name.length >= SHORTEST_PREFIXED) table.add(long + name, unit);
    for (const symbol of listed([row.symbols ?? ''])) table.add(prefix + symbol, unit, true);
    return unit;
  });
}

/** Squares and cubes of a unit of length: "sq km", "square kilometres", "cubic feet". */
function addPowers(table: PhraseTable<Unit>, words: UnitWords, unit: string, names: readonly string[]): void {
  const square: Unit = { name: `square ${unit}`, dimension: 'area' };
  const cubic: Unit = { name: `cubic ${unit}`, dimension: 'volume' };
  for (const name of names) {
    for (const word of words.square) table.add(`${word} ${name}`, square);
    for (const word of words.cubic) table.add(`${word} ${name}`, cubic);
  }
}

/** Of a unit that no row has, by its normalised name. */
function dimensionOf(name: string): Dimension {
  if (/^(square|hectare)/.test(name)) return 'area';
  if (name.startsWith('cubic')) return 'volume';
  return name.includes(' per ') ? 'speed' : 'other';
}
