/* Names that the pack holds as one with what stands beside them. */
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt } from './unit-arrays.ts';
import { isSmall } from './unit-case.ts';

const COMMA = hashWord(',');
const LONGEST_EXTENSION = 4;

/**
 * Two names side by side as one where the pack holds them so: "London" and "Marathon". Towns and their states ("Denver, Colorado") stay
 * two, but for what is the town itself ("Washington, D.C.").
 */
export function joinByPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { doc, units, hits } = reading;
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const beside = before?.last === name.first - 1 && doc.text[(units.starts[name.first] ?? 0) - 1] === ' ';
    const type = before && beside ? hits.type(before.first, name.last) : null;
    if (before && (type ? type !== 'place' : isOwnEnding(before, name, reading)))
      joined[joined.length - 1] = {
        first: before.first,
        last: name.last,
        type: type ?? before.type,
        rule: 'gazetteer',
      };
    else joined.push(name);
  }
  return joined;
}

/** A place or a party's name with the small words after it that the pack holds with it: "England national football team", "Labour party". */
export function extendByPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { units, hits } = reading;
  const starts = new Set(units.sentences);
  return names.map((name, i) => {
    if (name.type !== 'place' && name.type !== 'organisation') return name;
    const last = endOfTeam(name, names[i + 1]?.first ?? units.count, starts, reading);
    return last > name.last && hits.type(name.first, last) === 'organisation'
      ? { ...name, last, type: 'organisation', rule: 'gazetteer' }
      : name;
  });
}

/** The unit of a small word for a team or a party that stands up to a few small words after the name; the name's own last where none does. */
function endOfTeam(
  name: FoundName,
  limit: number,
  starts: ReadonlySet<number>,
  { units, language }: NameReading,
): number {
  const most = Math.min(limit - 1, name.last + LONGEST_EXTENSION);
  for (let u = name.last + 1; u <= most && !starts.has(u) && isSmall(units, u); u++)
    if (language.names.teamOrParty.has(hashAt(units, u))) return u;
  return name.last;
}

/** Whether what stands after a comma names the same as both together do. */
function isOwnEnding(before: FoundName, name: FoundName, { units, hits, gazetteer }: NameReading): boolean {
  if (before.last !== name.first - 2 || units.hashes[name.first - 1] !== COMMA) return false;
  const whole = hits.row(before.first, name.last);
  const ending = hits.row(name.first, name.last);
  return whole >= 0 && ending >= 0 && gazetteer.entityAt(whole) === gazetteer.entityAt(ending);
}
