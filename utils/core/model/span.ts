/** Half-open range of UTF-16 offsets into {@link Article.text}: `[start, end)`. Never into the DOM; only a TextMap turns it into one. */
export type Span = readonly [start: number, end: number];

/** Whether `outer` holds all of `inner`; equal spans hold each other. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
export const lengthOf = (span: Span): number => span[1] - span[0];
/** Reading order; of two that start together the longer first. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span[0] - b.span[0] || b.span[1] - a.span[1];
/** The written words of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span[0], span[1]);
