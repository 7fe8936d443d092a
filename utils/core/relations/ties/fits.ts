import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Item } from './items.ts';

/* What figures must have in common before a tie between them is believed. */

const COUNTED = new Set(['count', 'money', 'measure']);
/** Ways to count people without saying which. */
const TIME = /^(second|minute|hour|day|week|month|quarter|year)( of age)?$/;

/** An amount with one value, of something that can be counted, paid or measured. */
export const isAmount = (figure: Figure | undefined): figure is Figure & { value: number } =>
  figure !== undefined && COUNTED.has(figure.kind) && figure.value !== null && figure.value > 0;

/** Whether two amounts are of one kind, in units that do not contradict each other: a bare number counts what the other counts. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return a.unit === b.unit;
  return a.unit === null || b.unit === null || sameUnit(a.unit, b.unit);
}

/** Whether two units are one word, endings of number and case aside: "Häftling", "Häftlingen". */
function sameUnit(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length) - 1;
  return a === b || (stem >= 4 && a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 2);
}

/** Whether a figure's unit is a length of time: "3 of 4 years" is no share of things. */
export const isTime = ({ unit, kind }: Figure): boolean => kind === 'duration' || TIME.test(unit ?? '');

/** The words from the first named item to the last. */
export function wordsOf(items: readonly Item[], named: ReadonlyMap<string, number>): Span {
  const spans = [...named.values()].flatMap((at) => items[at]?.span ?? []);
  return [Math.min(...spans), Math.max(...spans)];
}

/** The last named item that stands for a figure. */
export const lastOf = (named: ReadonlyMap<string, number>): number =>
  Math.max(...[...named].flatMap(([name, at]) => (name === 'close' ? [] : [at])));

/** The figures that named items stand for, in the order of the names; -1 where one is not named. */
export const figuresOf = <const Names extends readonly string[]>(
  items: readonly Item[],
  named: ReadonlyMap<string, number>,
  names: Names,
): { readonly [At in keyof Names]: number } =>
  names.map((name) => items[named.get(name) ?? -1]?.figure ?? -1) as { [At in keyof Names]: number };
