import type { Attribution } from './attribution.ts';
import type { EntityId } from './entity.ts';
import type { Span } from './span.ts';

interface ClaimBase {
  /** The sentence, or the part of it that makes the claim. */
  readonly span: Span;
  /** How much it is worth checking, 0 to 1. */
  readonly score: number;
  /** Indexes into the analysis's figures. */
  readonly figures: readonly number[];
  readonly entities: readonly EntityId[];
  readonly attribution: Attribution;
}

/** Something the article states that could be checked. */
export type Claim =
  | (ClaimBase & { readonly kind: 'figure' | 'share' | 'change' | 'quote' | 'statement' })
  /** "the largest prison in Latin America": `order` of `noun` within `scope`. */
  | (ClaimBase & {
      readonly kind: 'rank';
      readonly rank: {
        readonly order: 'most' | 'least';
        readonly adjective: string;
        readonly noun: string;
        readonly scope: string | null;
        /** "Among the largest": one of them, not the one. */
        readonly among: boolean;
      };
      /** What is said to rank so. */
      readonly subject: EntityId | null;
    })
  /** "opened in early 2023": `event` is a property of the subject's record such as `opened`; `date` an index into the dates. */
  | (ClaimBase & {
      readonly kind: 'date';
      readonly event: string;
      readonly subject: EntityId | null;
      readonly date: number;
    })
  /** "President Nayib Bukele": who is said to hold what office. */
  | (ClaimBase & { readonly kind: 'role'; readonly holder: EntityId; readonly office: string });

export type ClaimKind = Claim['kind'];
