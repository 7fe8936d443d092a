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

/** From the beginning of the one of `spans` that holds the start of `inner` to the end of the one that holds its end. `spans` in reading order, none over another; what none holds stays as it is. */
export function stretchAround(spans: readonly Span[], inner: Span): Span {
  const first = spans[firstEndingAfter(spans, inner[0])];
  const last = spans[firstEndingAfter(spans, Math.max(inner[0], inner[1] - 1))];
  return [
    first ? Math.min(first[0], inner[0]) : inner[0],
    last && last[0] < inner[1] ? Math.max(last[1], inner[1]) : inner[1],
  ];
}

/** Index of the first span that ends after an offset. Binary search. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
