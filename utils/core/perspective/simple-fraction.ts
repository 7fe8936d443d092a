/** A share as so many of so many: "2 in 5". */
export interface SimpleFraction {
  readonly part: number;
  readonly whole: number;
}

/** How far from the share, as a part of it, the fraction may be. */
const NEAR = 0.035;
/** Wholes people think in, the plainest first. */
const WHOLES = [2, 3, 4, 5, 10] as const;
/** Beyond one in so many nobody pictures it. */
const RAREST = 200;

/** The plainest fraction near a share between 0 and 1; null where none of small numbers is near. */
export function simpleFraction(share: number): SimpleFraction | null {
  if (!(share > 0) || share >= 0.97) return null;
  const whole = Math.round(1 / share);
  if (whole >= 2 && whole <= RAREST && isNear(1 / whole, share)) return { part: 1, whole };
  for (const size of WHOLES) {
    const part = Math.round(share * size);
    if (part > 0 && part < size && isNear(part / size, share)) return { part, whole: size };
  }
  return null;
}

const isNear = (fraction: number, share: number): boolean => Math.abs(fraction - share) <= NEAR * share;
