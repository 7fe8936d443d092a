import type { DateMention } from '../model/date.ts';
import type { Figure } from '../model/figure.ts';

/** Between two years of one noun: "the 2011 and 2017 censuses", in UTF-16 units. */
const JOINED = 6;

/** Dates but the bare years that count something: "sold 2015 lambs". Both lists are in reading order. */
export function withoutCounts(dates: readonly DateMention[], figures: readonly Figure[]): DateMention[] {
  const counted = new Map(figures.filter(({ unit }) => unit !== null).map(({ span }) => [span[0], span[1]]));
  const kept: DateMention[] = [];
  for (const date of dates) {
    const counts = /^\d{4}$/.test(date.timex) && date.span[1] < (counted.get(date.span[0]) ?? 0);
    const joined = date.span[0] - (kept.at(-1)?.span[1] ?? Number.NEGATIVE_INFINITY) <= JOINED;
    if (!counts || joined) kept.push(date);
  }
  return kept;
}
