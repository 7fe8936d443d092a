import type { WrittenBound } from './number-words.ts';

/** The hedges and bounds of one language by what they bear: phrases separated by commas. Figures, ties and messages all read these. */
export interface Hedges {
  readonly before: Readonly<Record<WrittenBound, string>>;
  /** Phrases that end like a bound and are none: "take over". */
  readonly noBound: string;
  readonly after: Readonly<Record<WrittenBound, string>>;
}
