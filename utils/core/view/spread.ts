import type { Span } from '../model/span.ts';

/**
 * As many of the places as a text bears, the ones worth most first: no more than `most` begin within any stretch of `reach` characters.
 * `places` are in order of worth, and so is what comes back.
 */
export function spread<Place extends { readonly span: Span }>(
  places: readonly Place[],
  most: number,
  reach: number,
): Place[] {
  const starts: number[] = [];
  return places.filter(({ span: [start] }) => {
    const at = starts.findLastIndex((other) => other <= start) + 1;
    const near = starts.toSpliced(at, 0, start);
    for (let first = Math.max(0, at - most); first <= at; first++) {
      const end = near[first + most];
      if (end !== undefined && end - (near[first] ?? end) < reach) return false;
    }
    starts.splice(at, 0, start);
    return true;
  });
}
