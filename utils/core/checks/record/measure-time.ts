import type { Fact } from '../../model/knowledge.ts';
import { daysBetween, meet, type Period, periodOf } from '../support/period.ts';

/** Measures that keep their value until somebody builds: a record of any earlier date speaks for today. */
const AT_REST: ReadonlySet<string> = new Set([
  'capacity',
  'area',
  'coastline',
  'height',
  'length',
  'depth',
  'width',
  'distance',
]);

export const isAtRest = (property: string): boolean => AT_REST.has(property);

/** Amounts that move by little in a year: said without a date they are compared with what is on record around the day of the article. */
const SLOW: ReadonlySet<string> = new Set([
  'population',
  'life-expectancy',
  'prison-population',
  'incarceration-rate',
  'fertility-rate',
  'median-age',
  'infant-mortality',
  'literacy',
  'obesity',
  'public-debt',
  'refugees',
  'remittances',
]);
const SLOW_DAYS = 730;

/** Amounts of a stretch of time: a month's is not a year's. */
const OF_A_STRETCH: ReadonlySet<string> = new Set([
  'inflation',
  'unemployment',
  'gdp',
  'growth',
  'gdp-growth',
  'gdp-per-head',
  'military-spending',
  'youth-unemployment',
  'co2-emissions',
  'revenue',
  'profit',
  'turnout',
]);

export interface ByTime {
  /** Of the text's own time: these judge it. */
  readonly same: readonly Fact[];
  readonly newer: readonly Fact[];
  readonly older: readonly Fact[];
}

/** Sorts records by how their time stands to the text's: `at`, written as `asOf` or, where that is null, the day it was published. Undated ones are left out. */
export function sortByTime(facts: readonly Fact[], at: Period, asOf: string | null, property: string): ByTime {
  const same: Fact[] = [];
  const newer: Fact[] = [];
  const older: Fact[] = [];
  for (const fact of facts) {
    const when = periodOf(fact.asOf);
    if (!when) continue;
    // A year's inflation is neither older nor newer than a month's: it is another amount.
    if (OF_A_STRETCH.has(property) && fact.asOf?.length !== asOf?.length) continue;
    if (isSameTime(when, at, asOf, property)) same.push(fact);
    else if (when.start > at.end) newer.push(fact);
    else if (when.end < at.start) older.push(fact);
  }
  return { same, newer, older };
}

function isSameTime(when: Period, at: Period, asOf: string | null, property: string): boolean {
  if (AT_REST.has(property)) return when.start <= at.end || AT_REST_FOR_GOOD.has(property);
  if (OF_A_STRETCH.has(property)) return meet(when, at);
  if (asOf !== null) return meet(when, at);
  return SLOW.has(property) && Math.abs(daysBetween(at.start, when.end)) <= SLOW_DAYS;
}

/** Land does not grow: here a later record speaks for earlier days, too. */
const AT_REST_FOR_GOOD: ReadonlySet<string> = new Set([
  'area',
  'coastline',
  'height',
  'length',
  'depth',
  'width',
  'distance',
]);
