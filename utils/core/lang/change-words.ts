import type { WordSet } from '../text/lexicon.ts';

/** How a language says that something rose or fell. */
export interface ChangeWords {
  /** Words that say a rise, verbs in all their forms and nouns. */
  readonly up: WordSet;
  readonly down: WordSet;
  /** Of both the ones that are nouns, whose size follows with "of": "a fall of 9%", "una caída del 9 %". */
  readonly changeNouns: WordSet;
  /** Right after a share or a part: "0.7 percent lower", "18 Prozent teurer". */
  readonly higher: WordSet;
  readonly lower: WordSet;
  /** Whether a part may be set against another amount by such a word: "un tercio menos". */
  readonly partsCompare: boolean;
  /** "by" in "rose by 5%". */
  readonly by: WordSet;
  /** Goes from one to the other, whichever way: "pasó de 8 a 10". */
  readonly moves: WordSet;
  /** "up", "down": verbs have them as a part of themselves. */
  readonly particles: WordSet;
  /** The verbs that do: "make up 20% of", "set up", "track down". */
  readonly particleVerbs: WordSet;
  /** Collects what stands right after it rather than raising it: "raised £3 million". */
  readonly collects: WordSet;
  /** A limit which behind a rise or fall is the level it came to: "subió un 12 %, hasta los 36.400". */
  readonly limits: WordSet;
  /** Sets one figure against another, whose unit it then has: "up from", "compared with", "contra". */
  readonly against: WordSet;
  /** Between two amounts of which the later leaves its currency unsaid: "of which 3.1 billion", "dont 5 000". */
  readonly ofWhich: WordSet;
  /** "85 million euros, 25 million more than". */
  readonly moreOrLess: WordSet;
}
