import type { AttributedSpan } from '../model/attribution.ts';
import type { Mention } from '../model/entity.ts';
import type { Prose } from '../text/prose.ts';
import type { Quotation } from '../text/quotations.ts';

/** Who says what: each span with its attribution; stretches without one are not listed. */
export function findAttributions(
  _prose: Prose,
  _quotations: readonly Quotation[],
  _mentions: readonly Mention[],
): AttributedSpan[] {
  return [];
}
