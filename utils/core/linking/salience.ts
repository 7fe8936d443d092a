import type { Span } from '../model/span.ts';

/** How much more a mention at the very top of a text says about what it is about than one at its end. */
const HEAD_START = 2;

/** Share of a text's attention by entity, adding up to one: mentions, those at the top weighted up to three times. */
export function salienceOf(places: ReadonlyMap<string, readonly Span[]>, length: number): Map<string, number> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const [entity, spans] of places) {
    let weight = 0;
    for (const [start] of spans) weight += 1 + HEAD_START * (1 - start / Math.max(1, length)) ** 2;
    weights.set(entity, weight);
    total += weight;
  }
  return new Map([...weights].map(([entity, weight]) => [entity, weight / (total || 1)]));
}
