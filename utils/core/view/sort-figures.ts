import type { Figure, FigureKind } from '../model/figure.ts';
import type { FigureGroup, FigureRow } from './figure-groups.ts';
import { speaks } from './note-rows.ts';

/** How a reader may have the figures: by what they are about as the story goes, the largest of each kind first, or those with something beside them first. */
export type FigureOrder = 'story' | 'size' | 'notes';
export const FIGURE_ORDERS: readonly FigureOrder[] = ['story', 'size', 'notes'];

/** Kinds that are measured alike, for the list by size. */
export type FigureSort = 'counts' | 'money' | 'shares' | 'times' | 'measures' | 'results';
const SORT: Readonly<Record<FigureKind, FigureSort>> = {
  count: 'counts',
  money: 'money',
  percent: 'shares',
  fraction: 'shares',
  ratio: 'shares',
  duration: 'times',
  age: 'times',
  measure: 'measures',
  score: 'results',
  rank: 'results',
};
const SORTS: readonly FigureSort[] = ['counts', 'money', 'shares', 'times', 'measures', 'results'];

export interface FigureList {
  readonly sort: FigureSort;
  readonly rows: readonly FigureRow[];
}

/** Within each kind unit by unit, the unit with most figures first, the largest value first. */
export function bySize(groups: readonly FigureGroup[], figures: readonly Figure[]): FigureList[] {
  const rows = groups.flatMap((group) => group.rows);
  const units = new Map<string, number>();
  const unitOf = ({ index }: FigureRow) => `${SORT[figures[index]!.kind]} ${figures[index]!.unit}`;
  for (const row of rows) units.set(unitOf(row), (units.get(unitOf(row)) ?? 0) + 1);
  const sizeOf = ({ index }: FigureRow) => figures[index]!.value ?? figures[index]!.high ?? 0;
  return SORTS.map((sort) => ({
    sort,
    rows: rows
      .filter(({ index }) => SORT[figures[index]!.kind] === sort)
      .sort(
        (a, b) =>
          units.get(unitOf(b))! - units.get(unitOf(a))! ||
          unitOf(a).localeCompare(unitOf(b), 'en') ||
          sizeOf(b) - sizeOf(a) ||
          a.index - b.index,
      ),
  })).filter((list) => list.rows.length);
}

/** What something is to be said of first, most of it first; the others in the order of the story. */
export function byNotes(groups: readonly FigureGroup[]): FigureRow[] {
  const weight = ({ notes, perspective }: FigureRow) => 2 * notes.filter(speaks).length + (perspective ? 1 : 0);
  return groups.flatMap(({ rows }) => rows).sort((a, b) => weight(b) - weight(a) || a.index - b.index);
}
