import type { Figure } from '../model/figure.ts';
import type { Prose } from '../text/prose.ts';

/** Every quantity of the text in reading order: value, bound, change, unit, measure. What it is about is found later, by `relate-figures`. */
export function findFigures(_prose: Prose): Figure[] {
  return [];
}
