import type { Analysis } from '../model/analysis.ts';
import type { Figure } from '../model/figure.ts';
import type { Tie, TieEnd } from '../model/tie.ts';

/** "From 12,114 to 14,532": what the text says something went from and to. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** In percent of the earlier value. */
  readonly percent: number;
}

const made = new WeakMap<readonly Tie[], ReadonlyMap<number, Change>>();

/** Changes the text tells by both ends, by the figure each is shown at; worked out once for the ties of an analysis. */
export function changesOf({ ties, figures }: Pick<Analysis, 'ties' | 'figures'>): ReadonlyMap<number, Change> {
  let changes = made.get(ties);
  if (!changes) {
    changes = new Map(ties.flatMap((tie) => changeOf(tie, figures)));
    made.set(ties, changes);
  }
  return changes;
}

function changeOf(tie: Tie, figures: readonly Figure[]): [number, Change][] {
  if (tie.kind !== 'from-to' || !tie.from) return [];
  const [from, to] = [pointAt(tie.from, figures), pointAt(tie.to, figures)];
  if (!from?.value || !to || to.value === null) return [];
  return [[tie.to.figure, { from, to, percent: (to.value / from.value - 1) * 100 }]];
}

/** One end as a figure of its own. */
function pointAt({ figure, at }: TieEnd, figures: readonly Figure[]): Figure | null {
  const read = figures[figure];
  return read ? { ...read, value: read[at], low: read[at], high: read[at] } : null;
}
