import type { EntityId } from './entity.ts';
import type { Span } from './span.ts';

/** Who says so. `none` means no attribution was found, never that there is none. */
export interface Attribution {
  /** `named` a person or body by name; `role` "a spokesman", "officials"; `document` a report or law; `unnamed` "according to reports", "sources". */
  readonly kind: 'named' | 'role' | 'document' | 'unnamed' | 'none';
  /** The words that say it, e.g. "Rubio informed reporters". */
  readonly text: string | null;
  readonly entity: EntityId | null;
}

/** An attribution and the stretch of text it covers. */
export interface AttributedSpan {
  readonly span: Span;
  readonly attribution: Attribution;
}

export const NO_ATTRIBUTION: Attribution = { kind: 'none', text: null, entity: null };
