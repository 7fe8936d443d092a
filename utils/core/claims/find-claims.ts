import type { AttributedSpan } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { DateMention } from '../model/date.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Prose } from '../text/prose.ts';
import type { Quotation } from '../text/quotations.ts';

export interface ClaimReading {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly AttributedSpan[];
}

/** What the text states that could be checked, in reading order. */
export function findClaims(_prose: Prose, _reading: ClaimReading): Claim[] {
  return [];
}
