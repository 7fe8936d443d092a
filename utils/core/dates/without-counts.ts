import type { DateMention } from '../model/date.ts';
import type { Figure } from '../model/figure.ts';

/** Dates but the bare years that count something: "sold 2015 lambs". Both lists are in reading order. */
export function withoutCounts(dates: readonly DateMention[], figures: readonly Figure[]): DateMention[] {
  const counted = new Map(figures.filter(({ unit }) => unit !== null).map(({ span }) => [span[0], span[1]]));
  return dates.filter(({ span, timex }) => !(/^\d{4}$/.test(timex) && span[1] < (counted.get(span[0]) ?? 0)));
}
