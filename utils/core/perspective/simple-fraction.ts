/** A share as so many of so many: "2 in 5". */
export interface SimpleFraction {
  readonly part: number;
  readonly whole: number;
}

/** How far from the share, as a part of it, the fraction may be. */
const NEAR = 0.037;
/** Wholes people think in, the plainest first. */
const WHOLES = [2, 3, 4, 5, 10] as const;
/** Beyond one in so many nobody pictures it. */
const RAREST = 200;

/** The fraction of small numbers nearest to a share between 0 and 1, of two as near the plainer; null where none is near. */
export function simpleFraction(share: number): SimpleFraction | null {
  if (!(share > 0) || share >= 0.97) return null;
  const single = Math.round(1 / share);
  let best: SimpleFraction | null = single >= 2 && single <= RAREST ? { part: 1, whole: single } : null;
  for (const whole of WHOLES) {
    const part = Math.round(share * whole);
    if (part > 0 && part < whole && away(part / whole, share) < (best ? away(best.part / best.whole, share) : 1))
      best = { part, whole };
  }
  return best && away(best.part / best.whole, share) <= NEAR ? best : null;
}

/** How far a fraction lies from a share, as a part of it, to a thousandth: what is nearer by less is as near. */
const away = (fraction: number, share: number): number =>
  Math.round((Math.abs(fraction - share) / share) * 1000) / 1000;
