import type { Figure } from '../../model/figure.ts';
import type { Tie } from '../../model/tie.ts';
import type { Item } from './items.ts';
import type { TieLexicon } from './tie-lexicon.ts';

/** What a rule reads: the steps of one sentence or of two neighbours, and the figures they stand for. */
export interface Passage {
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  readonly lexicon: TieLexicon;
}

/** One way in which the words of a text tie figures together. */
export interface TieRule {
  /** E.g. `tie/share-of`. */
  readonly id: string;
  readonly reason: string;
  /** Whether it reads a sentence by itself or two neighbours as one. */
  readonly over: 'sentence' | 'neighbours';
  readonly find: (passage: Passage) => Tie[];
}
