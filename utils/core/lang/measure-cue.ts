import type { MeasureId } from '../measures/measures.ts';
import type { FigureKind } from '../model/figure.ts';

/**
 * One way a language tells a measure: by the noun that is counted, the words or phrases that govern the figure, its unit, or
 * several of these at once. Of the ways that fit, the one whose governing word is nearest wins; then the earlier. A noun alone
 * is as good as a word three tokens away.
 */
export interface MeasureCue {
  /** Kinds of figure, where they are fewer than the measure's own, by the letters of {@link KIND_LETTERS}. */
  readonly kinds?: string;
  /** Heads of counted nouns, in the singular; words separated by white space. */
  readonly nouns?: string;
  /** Words near the figure in its clause; separated by white space. */
  readonly near?: string;
  /** Runs of words near the figure; separated by commas. */
  readonly phrases?: string;
  /** A normalised unit that the figure must have. */
  readonly units?: string;
  /** The figure must be at least this: twelve residents are no population. */
  readonly least?: number;
  /** Said only where nothing else is near. */
  readonly weak?: boolean;
}

/** Every measure's cues, in order; null where a language has no words for it, or its units say it all. */
export type MeasureCues = Readonly<Record<MeasureId, readonly MeasureCue[] | null>>;

export const KIND_LETTERS: Readonly<Record<FigureKind, string>> = {
  count: 'c',
  money: 'm',
  percent: 'p',
  fraction: 'f',
  ratio: 'r',
  duration: 'd',
  age: 'a',
  measure: 'u',
  score: 's',
  rank: 'k',
};
