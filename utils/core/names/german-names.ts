/* What German does to names: every noun has a capital, and names have a genitive. */

import { FIRST_NAME_BIT, type Gazetteer, type NameNumber, TYPE_BIT } from '../knowledge/gazetteer.ts';
import { tokenize } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { isCapitalised, isSmall } from './unit-case.ts';

const PARTICLES = hashesOf('von van de zu der den');
const SHORTEST_GENITIVE = 6;

/** The row of a name whose genitive a word is: "Frankreichs". -1 where it is none's. */
export function findGenitive(word: string, gazetteer: Gazetteer): NameNumber {
  if (word.length < SHORTEST_GENITIVE || !word.endsWith('s') || word.endsWith('ss')) return -1;
  return gazetteer.findName(tokenize(word.slice(0, -1)), 0, 1);
}

/**
 * People of whom the model found only the first name, with the surname after it: "Ivar Böhling", "Josef von Divéky". A noun hardly
 * ever follows a first name, but a place or a body of the pack may.
 */
export function withSurnames(names: readonly FoundName[], { doc, units, gazetteer }: NameReading): FoundName[] {
  if (doc.lang !== 'de') return [...names];
  const { text, tokens } = doc;
  const ends = new Set(units.sentences);
  const bitsAt = (unit: number): number => gazetteer.typeBits(tokens, units.tokenStarts[unit]!, units.tokenEnds[unit]!);
  const isBeside = (unit: number): boolean =>
    unit < units.count && !ends.has(unit) && text.slice(units.ends[unit - 1], units.starts[unit]) === ' ';
  return names.map((name, i) => {
    if (name.type !== 'person' || name.first !== name.last || !(bitsAt(name.first) & FIRST_NAME_BIT)) return name;
    const particle = name.last + 1;
    const isParticle = isBeside(particle) && isSmall(text, units, particle) && PARTICLES.has(units.hashes[particle]!);
    const last = isParticle ? particle + 1 : particle;
    const next = names[i + 1];
    if (!isBeside(last) || !isCapitalised(text, units, last) || (next && next.first <= last)) return name;
    return bitsAt(last) & (TYPE_BIT.place | TYPE_BIT.organisation | TYPE_BIT.group) ? name : { ...name, last };
  });
}
