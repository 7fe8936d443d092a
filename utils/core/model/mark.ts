import type { Density } from './display.ts';
import type { Span } from './span.ts';

/** What a mark stands for; each is underlined in its own way. `finding`: something is to be said of it, whatever it is. */
export type MarkKind = 'finding' | 'figure' | 'claim' | 'entity';

/** One underlined place in the text. Several marks may be of one entity: ids are of places. All that a page is told of a reading. */
export interface Mark {
  /** `figure:3`, `claim:0`, `date:1`, `mention:12`: kind of list and index in the analysis. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
  /** The lowest density at which it is shown. */
  readonly from: Density;
  /** Whether something stands behind it: a finding, or what is on record about a name. */
  readonly told: boolean;
}
