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

/** Whether the text says that it is so: said, meant to be, thought to come, denied, asked, or true only if something else is. */
export type Modality = 'asserted' | 'planned' | 'expected' | 'denied' | 'asked' | 'conditional';

/** What the words beside a figure, or in its clause, make of it: not the plain whole amount but one of another kind. */
export type Scope =
  /** "900 of them", "the first 900"; "another 900"; "900 each"; "12 per 100,000 births"; "up to 900". */
  | 'part'
  | 'additional'
  | 'each'
  | 'base'
  | 'up-to'
  /** What something rose or fell to, where the figure itself tells a change. */
  | 'level'
  | ClauseScope;

/** Those that stand anywhere in the clause of a figure. */
export type ClauseScope =
  | 'per-head'
  /** "A year", "annualised"; "a day"; "monthly", "on the month"; "quarter", "first half"; "since", "cumulative". */
  | 'per-time'
  | 'daily'
  | 'monthly'
  | 'part-year'
  | 'cumulative'
  | 'average'
  | 'real'
  | 'nominal'
  /** Like for like, standardised, without something. */
  | 'adjusted'
  | 'seasonally-adjusted'
  | 'net'
  | 'target'
  | 'forecast'
  | 'share'
  | 'change'
  /** Of a region or the surroundings of a city; of a city or a state; of women, the young, foreigners ... */
  | 'area'
  | 'local'
  | 'subgroup'
  /** Of food, energy, rents; of households, companies, abroad. */
  | 'component'
  | 'sector';

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
  readonly modality: Modality;
  readonly scope: readonly Scope[];
  /** The clause it stands in. */
  readonly clause: Span;
  /** Parts that were concluded, not written. */
  readonly implied: readonly FigurePart[];
  /** Id of the rule that found it, e.g. `figure/money-symbol-first`. */
  readonly rule: string;
}
