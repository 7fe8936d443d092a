/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, but not, `end`. */
  below(end: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32: small, even enough for choosing what to break. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    pick(from) {
      if (!from.length) throw new Error('Nothing to pick from.');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}
