import type { Span } from '../../core/model/span.ts';

/** A text and its names; `type` is an index into TAGGED_TYPES. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly span: Span; readonly type: number }[];
  /** Words that may or may not be names: nothing is learnt from them. */
  readonly unsure?: readonly Span[];
}
