import type { FoundName } from './found-name.ts';
import { isCurrency } from './junk.ts';
import type { NameReading } from './name-reading.ts';
import { isActing, isBound, isPeople, standsAlone } from './stands-alone.ts';
import { hashAt, sentencesOf } from './unit-arrays.ts';
import { isCapitalised, isSmall } from './unit-case.ts';

/**
 * Names of the pack that `names` have nothing of: several words with a capital at both ends, or one word of a well-known place,
 * organisation or people that is no common word and no name of people at large.
 */
export function findInPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const found: FoundName[] = [];
  for (const [from, to] of freeStretches(names, reading)) {
    for (let u = from; u < to; u++) {
      const hit = hitAt(u, to - 1, reading);
      if (!hit) continue;
      found.push(hit);
      u = hit.last;
    }
  }
  return found;
}

/** The stretches of sentences that no name stands in, half-open. */
function freeStretches(names: readonly FoundName[], { units }: NameReading): [from: number, to: number][] {
  const free: [number, number][] = [];
  let at = 0;
  let next = 0;
  for (const [from, to] of sentencesOf(units)) {
    at = Math.max(at, from);
    for (let name = names[next]; name && name.first < to; name = names[++next]) {
      if (name.first > at) free.push([at, name.first]);
      at = Math.max(at, name.last + 1);
    }
    if (at < to) free.push([at, to]);
  }
  return free;
}

/** The name of the pack that begins with a unit and ends by `limit`; null where it holds none, or none that is sure. */
function hitAt(u: number, limit: number, reading: NameReading): FoundName | null {
  const { units, hits, language } = reading;
  if (!isCapitalised(units, u)) return null;
  const last = hits.longest(u, limit);
  if (last <= u && hits.genitive(u) >= 0) return { first: u, last: u, type: 'place', rule: 'gazetteer' };
  if (last < u || isSmall(units, last)) return null;
  const { nounsAreCapitalised, articles, peoplesAreCapitalised } = language.names;
  // "Die Welt ist groß"
  if (nounsAreCapitalised && articles.has(hashAt(units, u))) return null;
  if (last === u && isActing(u, reading)) return { first: u, last: u, type: 'organisation', rule: 'gazetteer' };
  const type = u === last && peoplesAreCapitalised && isPeople(u, reading) ? 'group' : hits.type(u, last);
  if (!type || isCurrency(u, reading) || isBound(u, last, units) || (u === last && !standsAlone(u, reading)))
    return null;
  return { first: u, last, type, rule: 'gazetteer' };
}
