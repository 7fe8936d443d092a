import { readDoc } from '../../core/lang/read-doc.ts';
import {
  COMMON,
  DEMONYM,
  encodeLexicon,
  extendHash,
  ORGANISATION,
  PERSON,
  PLACE,
  TITLE,
} from '../../core/names/lexicon.ts';
import { readUnits } from '../../core/names/units.ts';
import { hashWord } from '../../core/text/tokens.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { inflect } from './inflect.ts';
import { type NamedKind, readNamed, readSenses } from './read-wordnet.ts';

/** After WordNet's own classes. */
const FUNCTION_SENSE = 46;
const LONGEST_RUN = 6;
const BITS: Readonly<Record<NamedKind, number>> = {
  place: PLACE,
  organisation: ORGANISATION,
  person: PERSON,
  people: DEMONYM,
  title: TITLE,
};

/** Builds the tagger's lexicon from WordNet and a list of function words. The same dictionary gives the same bytes. */
export function buildLexicon(): Uint8Array<ArrayBuffer> {
  const entries = new Map<number, number>();
  for (const { name, kind } of readNamed()) {
    const hash = runHash(name);
    if (hash !== null) entries.set(hash, (entries.get(hash) ?? 0) | BITS[kind]);
  }
  for (const word of FUNCTION_WORDS) entries.set(hashWord(word), COMMON | (FUNCTION_SENSE << 8));
  const taken = new Set(FUNCTION_WORDS.map(hashWord));
  for (const { form, sense, count } of senseForms()) {
    const hash = runHash(form);
    if (hash === null || taken.has(hash)) continue;
    const bits = entries.get(hash) ?? 0;
    // A rare dictionary word that is a name too is a name in the news.
    if (count === 0 && bits !== 0) continue;
    taken.add(hash);
    entries.set(hash, bits | COMMON | (sense << 8));
  }
  return encodeLexicon(entries);
}

/** The dictionary's words, the most frequent first, inflected where they are met at all. */
const senseForms = (): { form: string; sense: number; count: number }[] =>
  readSenses()
    .sort((a, b) => b.count - a.count)
    .flatMap(({ word, sense, count }) =>
      (count > 0 ? [...inflect(word, sense)] : [word]).map((form) => ({ form, sense, count })),
    );

/** Hash of a name as the tagger looks it up, unit by unit; null where it is too long. */
function runHash(name: string): number | null {
  const units = readUnits(readDoc(name, 'en'));
  if (units.count === 0 || units.count > LONGEST_RUN || units.sentences.length > 2) return null;
  let hash = units.hashes[0]!;
  for (let u = 1; u < units.count; u++) hash = extendHash(hash, units.hashes[u]!);
  return hash;
}
