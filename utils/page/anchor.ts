import type { Span } from '../core/model/span.ts';

/** Enough of a stretch of text to find it again after the page was rendered anew. */
export interface Quote {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  /** Offset it had. */
  readonly start: number;
}

const CONTEXT = 32;

export function quoteOf(text: string, [start, end]: Span): Quote {
  return {
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Where a quote stands in a text that may have changed: where it was, else where its words and most of their surroundings are; null where they are nowhere. */
export function findQuote(text: string, quote: Quote): Span | null {
  if (!quote.exact) return null;
  const end = quote.start + quote.exact.length;
  if (text.slice(quote.start, end) === quote.exact && text.endsWith(quote.before, quote.start))
    return [quote.start, end];
  let best: Span | null = null;
  let bestScore = -1;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const score =
      sameEnd(text.slice(Math.max(0, at - CONTEXT), at), quote.before) +
      sameStart(text.slice(at + quote.exact.length, at + quote.exact.length + CONTEXT), quote.after) -
      Math.abs(at - quote.start) / (text.length + 1);
    if (score > bestScore) {
      bestScore = score;
      best = [at, at + quote.exact.length];
    }
  }
  return best;
}

function sameStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function sameEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}
