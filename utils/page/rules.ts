/** One thing that is looked for, what it says, and why. */
export interface Rule<Measure extends string = string> {
  /** Applies where this measure is at least `from` and, where given, less than `to`. */
  readonly measure: Measure;
  readonly from: number;
  readonly to?: number;
  readonly points: number;
  readonly why: string;
}

/** Whether a rule applies to a measured value. */
export const applies = ({ from, to }: Rule, value: number): boolean =>
  value >= from && (to === undefined || value < to);
