import type { MeasureId } from '../measures/measures.ts';
import type { Attribution } from './attribution.ts';
import type { EntityId } from './entity.ts';
import type { Span } from './span.ts';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'ratio'
  | 'duration'
  | 'age'
  | 'measure'
  | 'score'
  | 'rank';

/** `=` as written; `~` about, nearly; `>` more than, at least; `<` fewer than, up to. */
export type Bound = '=' | '~' | '>' | '<';

/** A part of a figure that the text does not write out but that was concluded from it. */
export type FigurePart = 'value' | 'unit' | 'measure' | 'subject' | 'asOf' | 'of' | 'attribution';

/**
 * A quantity as the text states it. A point has value = low = high; a range has value null and both ends; a score "3-2" has
 * value null, low 3, high 2. Percentages are in percent (36% is 36), fractions in parts of one ("a third" is 0.3333).
 */
export interface Figure {
  readonly span: Span;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | null;
  /** Normalised, singular, British spelling: "percentage", "dollar", "kilometre", "year of age", "inmate"; null where bare. */
  readonly unit: string | null;
  /** Index (in the analysis) of the figure this one is a share of, or changed from. */
  readonly of: number | null;
  /** What is measured: capacity, occupancy, deaths, cost ... */
  readonly measure: MeasureId | null;
  /** The entity the figure is about. */
  readonly subject: EntityId | null;
  /** When it was so: ISO day, month or year. */
  readonly asOf: string | null;
  readonly attribution: Attribution;
  /** Parts that were concluded, not written. */
  readonly implied: readonly FigurePart[];
  /** Id of the rule that found it, e.g. `figure/money-symbol-first`. */
  readonly rule: string;
}
