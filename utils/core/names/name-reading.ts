import type { Gazetteer } from '../knowledge/gazetteer.ts';
import { type NameLanguage, nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { COMMON } from './lexicon.ts';
import type { Names } from './names.ts';
import { PackHits } from './pack-hits.ts';
import { hashAt, type Units } from './unit-arrays.ts';
import { readUnits } from './units.ts';

/** One text being read for names, with what it is read with: what every step of findMentions takes. */
export interface NameReading {
  readonly doc: Doc;
  readonly units: Units;
  readonly gazetteer: Gazetteer;
  /** What the pack holds under the text's units. */
  readonly hits: PackHits;
  /** The words of the text's language. */
  readonly language: NameLanguage;
  /** What the tagger's lexicon says of a word's hash; 0 for all where there is no tagger. */
  readonly lookUp: (hash: number) => number;
  /** Whether a unit's word may stand there for itself and be no name: the dictionary has it, or, where there is none, it begins a sentence. */
  readonly isCommon: (unit: number) => boolean;
}

export function startReading(doc: Doc, { tagger, gazetteer }: Names): NameReading {
  const units = readUnits(doc);
  const language = nameLanguageOf(doc.lang);
  const hits = new PackHits(doc, units, gazetteer, language);
  if (!tagger) {
    const firsts = new Set(units.sentences);
    return { doc, units, gazetteer, hits, language, lookUp: () => 0, isCommon: (unit) => firsts.has(unit) };
  }
  const { lexicon } = tagger;
  const isCommon = (unit: number): boolean => (lexicon.lookUp(hashAt(units, unit)) & COMMON) !== 0;
  return { doc, units, gazetteer, hits, language, lookUp: (hash) => lexicon.lookUp(hash), isCommon };
}
