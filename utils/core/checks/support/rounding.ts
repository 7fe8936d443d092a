import type { Bound, Figure, FigureKind } from '../../model/figure.ts';
import { type Interval, overlap } from './interval.ts';

/*
 * What a number as written can stand for. Each is asked twice: `near` is what a careful reader grants (a match must lie within it),
 * `far` all that rounding could ever explain (a difference must lie beyond it). Between the two nothing is said.
 */

/** The two readings of one number or of a result. */
export interface Room {
  readonly near: Interval;
  readonly far: Interval;
}

/** How much of a number is laid to its rounding at most: round counts are mostly exact, round millions mostly not. */
const AT_MOST = { count: { near: 0.005, far: 0.025 }, scaled: { near: 0.0125, far: 0.125 } } as const;
/** From here on numbers are written with a scale ("40 million"), precise to one of it. */
const SCALES = [1e12, 1e9, 1e6, 1e3] as const;
/** What a hedge bears beyond the number, on its side or both, as a share of the number. */
const HEDGES: Readonly<
  Record<Bound, { readonly near: readonly [number, number]; readonly far: readonly [number, number] }>
> = {
  '=': { near: [0, 0], far: [0, 0] },
  '~': { near: [0.1, 0.1], far: [0.15, 0.15] },
  '>': { near: [0, 0.25], far: [0.03, 0.6] },
  '<': { near: [0.25, 0], far: [0.6, 0.03] },
};
/** The same for the numbers that a result is reckoned from: a hedge there moves it less. */
const ENDS: typeof HEDGES = {
  '=': { near: [0, 0], far: [0, 0] },
  '~': { near: [0.02, 0.02], far: [0.06, 0.06] },
  '>': { near: [0, 0.05], far: [0, 0.15] },
  '<': { near: [0.05, 0], far: [0.15, 0] },
};

/** A number that a result is reckoned from. */
export const given = (value: number, { kind, bound }: Pick<Figure, 'kind' | 'bound'>): Room =>
  roomOf(value, kind, ENDS[bound]);

/** A number that a text gives as the result. */
export const stated = (value: number, { kind, bound }: Pick<Figure, 'kind' | 'bound'>): Room =>
  roomOf(value, kind, HEDGES[bound]);

function roomOf(value: number, kind: FigureKind, hedge: (typeof HEDGES)[Bound]): Room {
  const at = (by: number, [below, above]: readonly [number, number]): Interval => ({
    low: value - by - Math.abs(value) * below,
    high: value + by + Math.abs(value) * above,
  });
  return { near: at(rounding(value, kind, 'near'), hedge.near), far: at(rounding(value, kind, 'far'), hedge.far) };
}

/** How far beside a number what it stands for may lie. */
function rounding(value: number, kind: FigureKind, side: 'near' | 'far'): number {
  const size = Math.abs(value);
  if (kind === 'fraction' || kind === 'ratio') return size * (side === 'near' ? 0.02 : 0.06);
  // "36%" means 35.5 to 36.5, and 35 to 37 where it was cut rather than rounded.
  if (kind === 'percent') return (side === 'near' ? 0.5 : 1) * Math.min(1, lastPlace(value));
  const scale = SCALES.find((one) => size >= one) ?? 1;
  const unit = Math.min(lastPlace(value), scale);
  return Math.min(unit / 2, size * AT_MOST[scale >= 1e6 ? 'scaled' : 'count'][side]);
}

/** The last place that is written and not a filling zero: 0.1 for 4.2, 100 for 2,400; of a percentage zeros count. */
function lastPlace(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  if (decimals) return 10 ** -decimals;
  let unit = 1;
  while (value !== 0 && unit < 1e15 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** What follows from two numbers by a rule that grows with both or falls with the second: `of` gets their ends. */
export const combine = (a: Room, b: Room, of: (a: Interval, b: Interval) => Interval): Room => ({
  near: of(a.near, b.near),
  far: of(a.far, b.far),
});

/** The same for one number. */
export const convert = (room: Room, of: (interval: Interval) => Interval): Room => ({
  near: of(room.near),
  far: of(room.far),
});

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
/** Of positive numbers. */
export const dividedBy = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });
export const scaledBy =
  (by: number) =>
  ({ low, high }: Interval): Interval =>
    by < 0 ? { low: high * by, high: low * by } : { low: low * by, high: high * by };

/** Whether what was reckoned is what the text says; null between, where rounding may or may not explain it. */
export function compare(reckoned: Room, says: Room): 'matches' | 'differs' | null {
  if (overlap(reckoned.near, says.near)) return 'matches';
  return overlap(reckoned.far, says.far) ? null : 'differs';
}
