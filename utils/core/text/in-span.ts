import { contains, lengthOf, type Span } from '../model/span.ts';

/** Where an item begins; beyond any text where there is none. */
const startOf = (items: readonly { readonly span: Span }[], i: number): number =>
  items[i]?.span[0] ?? Number.POSITIVE_INFINITY;

/** Hands out, for spans in reading order, the items that begin inside each. */
export function inTurn<T extends { readonly span: Span }>(items: readonly T[]): (span: Span) => T[] {
  let at = 0;
  return ([start, end]) => {
    while (startOf(items, at) < start) at++;
    const first = at;
    while (startOf(items, at) < end) at++;
    return items.slice(first, at);
  };
}

/** The items that lie wholly within `[start, end)`, found by binary search: a sentence may be a whole book. */
export function within<T extends { readonly span: Span }>(items: readonly T[], start: number, end: number): T[] {
  const from = firstFrom(items, start);
  return items.slice(from, firstFrom(items, end)).filter(({ span }) => span[1] <= end);
}

/** The items within a sentence's breath of an offset: a name is not longer. */
export const near = <T extends { readonly span: Span }>(items: readonly T[], offset: number): T[] =>
  within(items, offset - 200, offset + 200);

/** Items that may lie around one another are nested no deeper than this. */
const DEEPEST = 8;

/** The shortest item that holds all of a span; null where none does. Of two alike the later. */
export function tightestAround<T extends { readonly span: Span }>(items: readonly T[], span: Span): T | null {
  const last = firstFrom(items, span[0] + 1) - 1;
  let tightest: T | null = null;
  for (let i = last; i >= 0 && i > last - DEEPEST; i--) {
    const item = items[i];
    if (item && contains(item.span, span) && (!tightest || lengthOf(item.span) < lengthOf(tightest.span)))
      tightest = item;
  }
  return tightest;
}

/** Index of the first item that begins at an offset or after it. */
function firstFrom(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
