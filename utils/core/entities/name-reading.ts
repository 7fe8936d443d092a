import type { Prose } from '../text/prose.ts';
import type { Gazetteer } from './gazetteer.ts';
import { COMMON } from './lexicon.ts';
import type { Names } from './names.ts';
import { readUnits, type Units } from './units.ts';

/** One text being read for names, with what it is read with: what every step of findMentions takes. */
export interface NameReading {
  readonly prose: Prose;
  readonly units: Units;
  readonly gazetteer: Gazetteer;
  /** What the tagger's lexicon says of a word's hash; 0 for all where there is no tagger. */
  readonly lookUp: (hash: number) => number;
  /** Whether the dictionary has the word, written small. */
  readonly isCommon: (hash: number) => boolean;
}

export function startReading(prose: Prose, { tagger, gazetteer }: Names): NameReading {
  const lookUp = (hash: number): number => tagger?.lexicon.lookUp(hash) ?? 0;
  return { prose, units: readUnits(prose), gazetteer, lookUp, isCommon: (hash) => (lookUp(hash) & COMMON) !== 0 };
}
