import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { type Phrases, phraseLength, tokenRange } from '../../text/phrases.ts';

/** Whether one of the phrases stands within a span. */
export function holdsPhrase({ tokens }: Doc, span: Span, words: Phrases): boolean {
  const [from, to] = tokenRange(tokens, span);
  for (let at = from; at < to; at++) if (phraseLength(tokens, at, to, words)) return true;
  return false;
}
