import type { KeptFigure, OverTime, TwoValues, Visit } from '../model/visit.ts';
import { freshVisits, visitBefore } from './keep-visit.ts';

const DAY_MS = 86_400_000;
/** Two stories are of one event only if they came out within so long and name so many of the same. */
const SAME_EVENT_MS = 3 * DAY_MS;
const NAMES_SHARED = 3;
/** Of rounded amounts, what lies this near each other is one amount. */
const ROUNDING = 0.05;
const MOST = 4;

/** What the stories read before add to the one at hand, which is `visit`; null where they add nothing. */
export function overTime(visits: readonly Visit[], visit: Visit): OverTime | null {
  const fresh = freshVisits(visits, visit.at);
  const before = visitBefore(fresh, visit);
  const changed = before ? twoValues(before.figures, visit.figures).slice(0, MOST) : [];
  const elsewhere = fresh
    .filter((other) => isOfSameEvent(other, visit))
    .toSorted((a, b) => b.at - a.at)
    .flatMap((other) => twoValues(other.figures, visit.figures).map((two) => ({ ...two, visit: other })));
  if (!changed.length && !elsewhere.length) return null;
  return { since: changed.length && before ? before.at : null, changed, elsewhere: newestOfEach(elsewhere) };
}

/** Quantities that both give, with values that no rounding makes one. */
const twoValues = (others: readonly KeptFigure[], own: readonly KeptFigure[]): TwoValues[] =>
  own.flatMap((here) => {
    const other = others.find(({ key }) => key === here.key);
    return other && isAnother(other, here) ? [{ other, here }] : [];
  });

function isAnother(a: KeptFigure, b: KeptFigure): boolean {
  if (a.value === b.value) return false;
  if (a.bound === '=' && b.bound === '=') return true;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return high - low > ROUNDING * Math.abs(high);
}

/** Another story, not the same under another address, of the same days and about the same people and places. */
function isOfSameEvent(other: Visit, visit: Visit): boolean {
  if (other.url === visit.url || other.title === visit.title) return false;
  const apart = Math.abs(Date.parse(other.published ?? '') - Date.parse(visit.published ?? ''));
  return apart <= SAME_EVENT_MS && visit.names.filter((name) => other.names.includes(name)).length >= NAMES_SHARED;
}

/** Of each quantity the story read last. */
function newestOfEach<Told extends TwoValues>(told: readonly Told[]): Told[] {
  return told.filter(({ here }, at) => told.findIndex((one) => one.here.key === here.key) === at).slice(0, MOST);
}
