import type { ClauseScope, Scope } from '../model/figure.ts';
import { type TaggedPhrases, taggedPhrases } from '../text/tagged-phrases.ts';

type NearBefore = 'part' | 'additional' | 'up-to' | 'level';
type NearAfter = 'part' | 'additional' | 'each' | 'base';

/** What tells of which kind an amount is. */
export interface ScopeWords {
  /** Right before a figure, or no more than two words away. */
  readonly before: TaggedPhrases<Scope>;
  /** Right behind it, or in its own words: "1,200 more homicides". */
  readonly after: TaggedPhrases<Scope>;
  /** Anywhere in its clause. */
  readonly clause: TaggedPhrases<ClauseScope>;
}

/** Makes the words of a language out of comma-separated lists. */
export const scopeWords = (lists: {
  readonly before: Readonly<Record<NearBefore | 'except', string>>;
  readonly after: Readonly<Record<NearAfter | 'except', string>>;
  readonly clause: Readonly<Record<ClauseScope | 'except', string>>;
}): ScopeWords => ({
  before: taggedPhrases<NearBefore | 'except'>(lists.before),
  after: taggedPhrases<NearAfter | 'except'>(lists.after),
  clause: taggedPhrases<ClauseScope | 'except'>(lists.clause),
});
