/* Names that the pack holds as one with what stands beside them. */
import { hashWord } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { typeInPack } from './pack-names.ts';
import { isSmall } from './unit-case.ts';

const COMMA = hashWord(',');
const TEAM_OR_PARTY = hashesOf('team party');
const LONGEST_EXTENSION = 4;

/**
 * Two names side by side as one where the pack holds them so: "London" and "Marathon". Towns and their states ("Denver, Colorado") stay
 * two, but for what is the town itself ("Washington, D.C.").
 */
export function joinByPack(names: readonly FoundName[], reading: NameReading): FoundName[] {
  const { doc, units } = reading;
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const beside = before?.last === name.first - 1 && doc.text[units.starts[name.first]! - 1] === ' ';
    const type = before && beside ? typeInPack(before.first, name.last, reading) : null;
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
  const { doc, units, gazetteer } = reading;
  const starts = new Set(units.sentences);
  return names.map((name, i) => {
    if (name.type !== 'place' && name.type !== 'organisation') return name;
    const next = names[i + 1]?.first ?? units.count;
    let last = name.last;
    while (last + 1 < next && last - name.last < LONGEST_EXTENSION && !starts.has(last + 1)) {
      last++;
      if (!isSmall(doc.text, units, last)) return name;
      if (TEAM_OR_PARTY.has(units.hashes[last]!)) break;
    }
    if (last === name.last || !TEAM_OR_PARTY.has(units.hashes[last]!)) return name;
    const [from, to] = [units.tokenStarts[name.first]!, units.tokenEnds[last]!];
    const held = gazetteer.longestName(doc.tokens, from, to) === to;
    return held && typeInPack(name.first, last, reading) === 'organisation'
      ? { ...name, last, type: 'organisation', rule: 'gazetteer' }
      : name;
  });
}

/** Whether what stands after a comma names the same as both together do. */
function isOwnEnding(before: FoundName, name: FoundName, { doc, units, gazetteer }: NameReading): boolean {
  if (before.last !== name.first - 2 || units.hashes[name.first - 1] !== COMMA) return false;
  const meant = (first: number): number => {
    const row = gazetteer.findName(doc.tokens, units.tokenStarts[first]!, units.tokenEnds[name.last]!);
    return row < 0 ? -1 : gazetteer.entityAt(row);
  };
  const whole = meant(before.first);
  return whole >= 0 && whole === meant(name.first);
}
