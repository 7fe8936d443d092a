import type { Figure } from '../../model/figure.ts';
import type { TieEnd, TieKind, TieOf } from '../../model/tie.ts';
import type { Checkable } from '../check.ts';

/** The ties of one kind, in reading order. */
export const tiesOf = <Kind extends TieKind>({ ties }: Checkable, kind: Kind): TieOf<Kind>[] =>
  ties.filter((tie): tie is TieOf<Kind> => tie.kind === kind);

/** A figure whose value is one number. */
export type Valued = Figure & { readonly value: number };

/** The figure at an index, where it has one value; null otherwise. */
export function valued({ figures }: Checkable, at: number | null): Valued | null {
  const figure = at === null ? undefined : figures[at];
  return figure && figure.value !== null ? { ...figure, value: figure.value } : null;
}

/** One end of a change as a figure of its own, with the unit the other end may have to lend it. */
export function endOf({ figures }: Checkable, end: TieEnd, other: TieEnd): Valued | null {
  const figure = figures[end.figure];
  const value = figure?.[end.at] ?? null;
  if (!figure || value === null) return null;
  const kin = figures[other.figure];
  const lent = kin && figure.unit === null && figure.kind === 'count' ? { kind: kin.kind, unit: kin.unit } : {};
  return { ...figure, ...lent, value, low: value, high: value };
}

/** Whether a sum for a number of things is what the text gives last: it follows from what each is, not the other way round. */
export const isSumLast = ({ total, count, each }: TieOf<'average-of'>): boolean =>
  each !== null && total > Math.max(count, each);
