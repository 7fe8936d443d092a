import { type AttributedSpan, type Attribution, NO_ATTRIBUTION } from '../model/attribution.ts';
import { contains, type Span } from '../model/span.ts';
import type { Doc } from '../text/doc.ts';
import { tightestAround } from '../text/in-span.ts';

/** The stretch of an attributed passage that says who says so. */
export function wordsOf({ text }: Doc, { span, attribution }: AttributedSpan): Span | null {
  if (!attribution.text) return null;
  const at = text.slice(...span).indexOf(attribution.text);
  return at < 0 ? null : [span[0] + at, span[0] + at + attribution.text.length];
}

/** Who says what stands at a span. "Quist, elected in 2019 with 54% of the vote, said": what is told of the speaker by the way nobody says. */
export function attributionOf(doc: Doc, attributions: readonly AttributedSpan[], span: Span): Attribution {
  const found = tightestAround(attributions, span);
  if (!found) return NO_ATTRIBUTION;
  const words = wordsOf(doc, found);
  return words && contains(words, span) ? NO_ATTRIBUTION : found.attribution;
}
