import type { Bound, Figure, FigureKind } from '../../model/figure.ts';

/** The values a wording allows, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About", "around", "nearly": one tenth either way. "About one-third" allows 30% to 36.7%. */
const HEDGED = 0.1;
/** "More than 14,000" is said of 14,001 as of 17,000, not of 30,000: up to a quarter beyond. */
const BEYOND = 0.25;
/** However round a number is ("40,000"), no more than this is laid to rounding. */
const ROUNDED_AT_MOST = 0.025;
/** And at least this much, so that the last digit of a long number does not make a difference. */
const ROUNDED_AT_LEAST = 0.002;

type Stated = Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'bound'>;

/** What a figure's words allow: its rounding, widened by its hedge. Null for a figure without any value. */
export function allowed(figure: Stated): Interval | null {
  const { low, high } = figure;
  if (low === null || high === null) return null;
  return widen({ low: low - rounding(low, figure.kind), high: high + rounding(high, figure.kind) }, figure);
}

function widen(
  { low, high }: Interval,
  { bound, low: from, high: to }: { bound: Bound; low: number | null; high: number | null },
): Interval {
  const size = Math.max(Math.abs(from!), Math.abs(to!));
  switch (bound) {
    case '=':
      return { low, high };
    case '~':
      return { low: low - size * HEDGED, high: high + size * HEDGED };
    case '>':
      return { low, high: high + size * BEYOND };
    case '<':
      return { low: low - size * BEYOND, high };
  }
}

/** The number itself, give or take its rounding: what arithmetic on the page is done with, hedges left aside. */
export function written(figure: Stated): Interval | null {
  const { low, high, kind } = figure;
  if (low === null || high === null) return null;
  return { low: low - rounding(low, kind), high: high + rounding(high, kind) };
}

/** The number itself where it may be rounded to any digit it shows, to at most `most` of its size: "1 metre" said of 3 feet. */
export function roundly({ low, high, kind }: Stated, most: number): Interval | null {
  if (low === null || high === null) return null;
  return { low: low - rounding(low, kind, most), high: high + rounding(high, kind, most) };
}

/** Half of the last digit that is written and not a filling zero. */
function rounding(value: number, kind: FigureKind, most = ROUNDED_AT_MOST): number {
  if (kind === 'fraction' || kind === 'ratio') return Math.abs(value) * 0.02;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  // "36%" means 35.5 to 36.5: percentages are read to their last place, zeros too.
  if (kind === 'percent') return 0.5 * 10 ** -decimals;
  if (value === 0) return 0;
  let unit = 10 ** -decimals;
  if (!decimals) while (value % (unit * 10) === 0) unit *= 10;
  const size = Math.abs(value);
  return Math.min(Math.max(unit / 2, size * ROUNDED_AT_LEAST), size * most);
}

/**
 * Whether what was reckoned and what the text says are the same, or so far apart (by more than `slack` of the reckoned) that no
 * rounding or other way of counting explains it; null between, where nothing is said.
 */
export function verdict(reckoned: Interval, says: Interval, slack: number): 'matches' | 'differs' | null {
  if (overlap(reckoned, says)) return 'matches';
  const room = Math.max(Math.abs(reckoned.low), Math.abs(reckoned.high)) * slack;
  return overlap({ low: reckoned.low - room, high: reckoned.high + room }, says) ? null : 'differs';
}

export const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
