import type { MeasureId } from '../measures/measures.ts';
import type { Bound, FigureKind, FigurePart } from '../model/figure.ts';
import type { Numeral } from './numerals/numeral.ts';

/** A figure in the making: positions are token indexes, `[from, to)`; the sentence goes from `floor` to `ceiling`. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly numeral: Numeral;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly change: 'up' | 'down' | null;
  readonly unit: string | null;
  /** The counted noun alone, for telling the measure. */
  readonly head: string | null;
  readonly measure: MeasureId | null;
  readonly implied: readonly FigurePart[];
  readonly rule: string;
}

/** What a rule answers: the rest follows from the numeral. */
export interface Found {
  readonly kind: Draft['kind'];
  readonly unit: string | null;
  readonly from?: number;
  readonly to?: number;
  readonly value?: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly bound?: Bound;
  readonly head?: string | null;
}
