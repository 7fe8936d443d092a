import type { Visit } from '../model/visit.ts';

const DAY_MS = 86_400_000;
/** How long a visit is kept, and how many of them. */
export const KEPT_DAYS = 30;
export const KEPT_VISITS = 200;
/** A page read again within this long is one visit. */
const SITTING_MS = 30 * 60_000;

/** The visits without those that are too old at `now`, or come from a clock that ran ahead. */
export const freshVisits = (visits: readonly Visit[], now: number): Visit[] =>
  visits.filter(({ at }) => at <= now && now - at < KEPT_DAYS * DAY_MS);

/**
 * The visits with one more, oldest first. Of one story two are kept, this visit and the one before: a page that is read again in one
 * sitting is the same visit.
 */
export function keepVisit(visits: readonly Visit[], visit: Visit): Visit[] {
  const fresh = freshVisits(visits, visit.at);
  const earlier = fresh.filter(({ url }) => url === visit.url).toSorted((a, b) => a.at - b.at);
  const before = earlier.filter(({ at }) => visit.at - at >= SITTING_MS).slice(-1);
  const others = fresh.filter(({ url }) => url !== visit.url);
  return [...others, ...before, visit].toSorted((a, b) => a.at - b.at).slice(-KEPT_VISITS);
}

/** The visit before the one at hand: of the same story, not of the same sitting. */
export function visitBefore(visits: readonly Visit[], visit: Visit): Visit | null {
  const earlier = visits.filter(({ url, at }) => url === visit.url && visit.at - at >= SITTING_MS);
  return earlier.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
}

/** The visit with the time it was kept at, if it was: however long a page is looked at, it was not read before itself. */
export const asKept = (visits: readonly Visit[], visit: Visit): Visit => ({
  ...visit,
  at: visits.findLast(({ url }) => url === visit.url)?.at ?? visit.at,
});
