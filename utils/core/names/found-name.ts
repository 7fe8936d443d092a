import type { EntityType } from '../model/entity.ts';

/** A name while it is being read, in units: `first` to `last`, both included. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** What found it. */
  readonly rule: string;
}

/** Reading order; of two that start together the longer first. */
export const byUnits = (a: FoundName, b: FoundName): number => a.first - b.first || b.last - a.last;

/** Adds names that touch none already there; both lists in reading order, as is the result. */
export function addApart(names: readonly FoundName[], more: readonly FoundName[]): FoundName[] {
  const merged: FoundName[] = [];
  let i = 0;
  let reached = -1;
  for (const extra of more) {
    let next = names[i];
    for (; next && next.last < extra.first; next = names[++i]) {
      reached = next.last;
      merged.push(next);
    }
    if (extra.first <= reached || (next && next.first <= extra.last)) continue;
    merged.push(extra);
    reached = extra.last;
  }
  return [...merged, ...names.slice(i)];
}
