/* "Terrorism Confinement Center (CECOT)": a name that introduces its own short form, which is then the same thing wherever it stands. */
import { hashWord } from '../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { isAcronym, isJoined } from './unit-case.ts';

const OPENING = hashWord('(');
const CLOSING = hashWord(')');

/** Names whose bracketed short form goes by another type, or by none: it takes the type of the name before it. */
export function findIntroduced(names: readonly FoundName[], { units }: NameReading): FoundName[] {
  const introduced: FoundName[] = [];
  for (const name of names) {
    const first = name.last + 2;
    if (units.hashes[name.last + 1] !== OPENING || first >= units.count) continue;
    let last = first;
    // "MS-13" is three units.
    while (
      last + 1 < units.count &&
      last - first < 4 &&
      units.hashes[last + 1] !== CLOSING &&
      isJoined(units, last + 1)
    )
      last++;
    if (units.hashes[last + 1] !== CLOSING || !isAcronym(units, first)) continue;
    introduced.push({ first, last, type: name.type === 'person' ? 'organisation' : name.type, rule: 'acronym' });
  }
  return introduced;
}
