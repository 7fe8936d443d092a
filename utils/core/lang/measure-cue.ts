import type { FigureKind } from '../model/figure.ts';

/**
 * One way a measure is told: by the kind of the figure, the noun it counts, the words that govern it, or several of these at
 * once. Of the ways that fit, the one whose governing word is nearest wins; then the earlier. A noun alone is as good as a word
 * three tokens away.
 */
export interface MeasureCue {
  readonly measure: string;
  /** Kinds of figure: c count, m money, p percent, f fraction, r ratio, d duration, a age, u measure, s score. */
  readonly kinds: string;
  /** Heads of counted nouns, in the singular; words separated by white space. */
  readonly nouns?: string;
  /** Said only where nothing else is near. */
  readonly weak?: boolean;
  /** Words near the figure in its sentence. */
  readonly near?: string;
}

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
