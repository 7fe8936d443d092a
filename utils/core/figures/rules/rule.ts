import type { Draft, Found } from '../draft.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';

/** One way of reading a number. `read` stands at the number and looks only at what is near it. */
export interface Rule {
  readonly id: `figure/${string}`;
  /** One sentence for whoever asks why a figure reads as it does. */
  readonly reason: string;
  /** `next` are the numerals after this one. */
  read(reading: Reading, numeral: Numeral, next: Numeral | undefined): Found | null;
}

/** Says that a number is no quantity. */
export interface Exclusion {
  readonly id: `not/${string}`;
  readonly reason: string;
  excludes(reading: Reading, numeral: Numeral): boolean;
}

/** Goes over the figures of the whole text, in reading order, after the rules. */
export interface Refiner {
  readonly id: `refine/${string}`;
  readonly reason: string;
  refine(reading: Reading, drafts: readonly Draft[]): readonly Draft[];
}
