import type { Span } from '../model/span.ts';

/** What a mark stands for; each is underlined in its own way. */
export type MarkKind = 'figure' | 'claim' | 'entity';

/** One underlined place in the text. Several marks may be of one entity: ids are of places. */
export interface Mark {
  /** `figure:3`, `claim:0`, `mention:12`: kind of list and index in the analysis. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
}
