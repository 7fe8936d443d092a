import { fromTo } from '../checks/support/from-to.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Figure } from '../model/figure.ts';

/** "From 12,114 to 14,532": what the text says something went from and to. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** In percent of the earlier value. */
  readonly percent: number;
}

const made = new WeakMap<readonly Figure[], ReadonlyMap<number, Change>>();

/** Changes the text tells by both ends, by the figure each is shown at; worked out once for the figures of an analysis. */
export function changesOf(analysis: Analysis): ReadonlyMap<number, Change> {
  let changes = made.get(analysis.figures);
  if (!changes) {
    changes = new Map(
      fromTo({ ...analysis, doc: analysis }).flatMap(({ from, to, at }): [number, Change][] =>
        from.value && to.value !== null ? [[at, { from, to, percent: (to.value / from.value - 1) * 100 }]] : [],
      ),
    );
    made.set(analysis.figures, changes);
  }
  return changes;
}
