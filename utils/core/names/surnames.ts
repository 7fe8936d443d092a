import { FIRST_NAME_BIT, TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt } from './unit-arrays.ts';
import { isCapitalised, isSmall } from './unit-case.ts';

const NOBODY = TYPE_BIT.place | TYPE_BIT.organisation | TYPE_BIT.group;

/**
 * Where every noun has a capital: people of whom the model found only the first name, with the surname after it ("Ivar Böhling", "Josef von
 * Divéky"). A noun hardly ever follows a first name, but a place or a body of the pack may.
 */
export function withSurnames(names: readonly FoundName[], { doc, units, hits, language }: NameReading): FoundName[] {
  if (!language.names.nounsAreCapitalised) return [...names];
  const ends = new Set(units.sentences);
  const isBeside = (unit: number): boolean =>
    unit < units.count && !ends.has(unit) && doc.text.slice(units.ends[unit - 1], units.starts[unit]) === ' ';
  return names.map((name, i) => {
    if (name.type !== 'person' || name.first !== name.last || !(hits.bits(name.first) & FIRST_NAME_BIT)) return name;
    const particle = name.last + 1;
    const isParticle =
      isBeside(particle) && isSmall(units, particle) && language.names.surnameParticles.has(hashAt(units, particle));
    const last = isParticle ? particle + 1 : particle;
    const next = names[i + 1];
    if (!isBeside(last) || !isCapitalised(units, last) || (next && next.first <= last)) return name;
    return hits.bits(last) & NOBODY ? name : { ...name, last };
  });
}
