import type { Motion } from '../../measures/measure.ts';
import { measureNamed, measureRow } from '../../measures/measures.ts';
import type { Fact } from '../../model/knowledge.ts';
import { daysBetween, meet, type Period, periodOf } from '../support/period.ts';

/** How a measure on record moves; null where a value is one of its day. */
function motionOf(property: string): Motion | null {
  const id = measureNamed(property);
  return (id && measureRow(id).motion) ?? null;
}

/** Whether a measure keeps its value until somebody builds: a record of any earlier date speaks for today. */
export function isAtRest(property: string): boolean {
  const motion = motionOf(property);
  return motion === 'fixed' || motion === 'built';
}

/** Amounts that move by little in a year: said without a date they are compared with what is on record around the day of the article. */
const SLOW_DAYS = 730;

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
  const motion = motionOf(property);
  for (const fact of facts) {
    const when = periodOf(fact.asOf);
    if (!when) continue;
    // A year's inflation is neither older nor newer than a month's: it is another amount.
    if (motion === 'stretch' && fact.asOf?.length !== asOf?.length) continue;
    if (isSameTime(when, at, asOf, property)) same.push(fact);
    else if (when.start > at.end) newer.push(fact);
    else if (when.end < at.start) older.push(fact);
  }
  return { same, newer, older };
}

function isSameTime(when: Period, at: Period, asOf: string | null, property: string): boolean {
  const motion = motionOf(property);
  // Land does not grow: here a later record speaks for earlier days, too.
  if (motion === 'fixed') return true;
  if (motion === 'built') return when.start <= at.end;
  if (motion === 'stretch' || asOf !== null) return meet(when, at);
  return motion === 'slow' && Math.abs(daysBetween(at.start, when.end)) <= SLOW_DAYS;
}
