import { measureNamed, measureRow } from '../measures/measures.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Note, Relation } from '../model/note.ts';
import type { FigureGroup, FigureRow } from './figure-groups.ts';

/** A figure with the name of what it is about. */
export interface KeyFigure {
  readonly row: FigureRow;
  readonly subject: string | null;
}

/** What a relation to the record adds to a figure's weight: what a reader would not expect, most. */
const TOLD: Partial<Record<Relation, number>> = { differs: 1, newer: 1, older: 0.5, matches: 0.5 };

/**
 * The figures a story rests on, weightiest first: those with a measure, by how much the claim they stand in is worth checking,
 * by how early they come (news tells first what weighs most) and by what the record adds. One of each measure and subject.
 */
export function keyFigures({ claims, figures }: Analysis, groups: readonly FigureGroup[], most: number): KeyFigure[] {
  const worth = new Map<number, number>();
  for (const { figures: own, score } of claims)
    for (const figure of own) worth.set(figure, Math.max(score, worth.get(figure) ?? 0));
  const weight = ({ row }: KeyFigure) =>
    (worth.get(row.index) ?? 0) + (1 - row.index / figures.length) + addedBy(row.notes);
  const known = new Set<string>();
  return groups
    .flatMap(({ name, rows }) => rows.map((row): KeyFigure => ({ row, subject: name })))
    .filter(({ row: { measure, notes } }) => measure !== null && (!isAside(measure) || addedBy(notes) >= 1))
    .sort((a, b) => weight(b) - weight(a) || a.row.index - b.row.index)
    .filter(({ row: { measure }, subject }) => {
      const same = `${measure} ${subject}`;
      return known.has(same) ? false : known.add(same);
    })
    .slice(0, most);
}

const addedBy = (notes: readonly Note[]) => Math.max(0, ...notes.map(({ relation }) => TOLD[relation] ?? 0));

/** Says how old, how long, how far or how many live there: seldom what a story rests on. */
const isAside = (measure: string): boolean => {
  const id = measureNamed(measure);
  return id !== null && measureRow(id).aside === true;
};
