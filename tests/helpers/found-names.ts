import type { Gazetteer } from '../../utils/core/knowledge/gazetteer.ts';
import { nameLanguageOf } from '../../utils/core/lang/name-language.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import type { EntityType } from '../../utils/core/model/entity.ts';
import type { FoundName } from '../../utils/core/names/found-name.ts';
import { COMMON } from '../../utils/core/names/lexicon.ts';
import type { NameReading } from '../../utils/core/names/name-reading.ts';
import { PackHits } from '../../utils/core/names/pack-hits.ts';
import type { Units } from '../../utils/core/names/unit-arrays.ts';
import { readUnits } from '../../utils/core/names/units.ts';
import type { Doc } from '../../utils/core/text/doc.ts';
import { mark, readMarked } from './marked-text.ts';
import { noNames } from './no-names.ts';

/** Reads `'then [Ada Vance] spoke'` as a text with names found in it, of the types given in order (the last for all that follow). */
export function readFound(
  marked: string,
  types: readonly EntityType[] = ['person'],
  lookUp: NameReading['lookUp'] = () => 0,
  gazetteer: Gazetteer = noNames.gazetteer,
): { doc: Doc; units: Units; names: FoundName[]; reading: NameReading } {
  const { text, spans } = readMarked(marked);
  const doc = readDoc(text, 'en');
  const units = readUnits(doc);
  const names = spans.map(([start, end], i) => {
    const first = units.starts.indexOf(start);
    const last = units.ends.indexOf(end);
    if (first < 0 || last < 0) throw new Error(`A mark cuts a unit: ${marked}`);
    return { first, last, type: types[Math.min(i, types.length - 1)]!, rule: 'tagger' };
  });
  const isCommon = (unit: number): boolean => (lookUp(units.hashes[unit]!) & COMMON) !== 0;
  const language = nameLanguageOf(doc.lang);
  const hits = new PackHits(doc, units, gazetteer, language);
  return { doc, units, names, reading: { doc, units, gazetteer, hits, language, lookUp, isCommon } };
}

/** The names marked in their text, each with its type before it. */
export function showFound(doc: Doc, units: Units, names: readonly FoundName[]): string {
  const spans = names.map(({ first, last }) => [units.starts[first]!, units.ends[last]!] as const);
  return `${names.map(({ type }) => type).join(' ')}: ${mark(doc.text, spans)}`;
}
