/* What the words around a people's name say: whether it qualifies a noun, or is a language. */

import { type Gazetteer, TYPE_BIT } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, WORD } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';

const HYPHEN = hashWord('-');
const COMMA = hashWord(',');
/** Peoples in a row: "French, Spanish and German". */
const MOST_IN_A_ROW = 4;

/** The token of the noun, or of what else stands in its place, that a people's name qualifies, also as one of several ("French and Spanish police"); -1 where it stands for itself. */
export function nounAfter({ end }: ReadName, doc: Doc, gazetteer: Gazetteer): number {
  const { text, tokens } = doc;
  const { peoples } = nameLanguageOf(doc.lang);
  let at = end;
  for (let n = 0; n < MOST_IN_A_ROW && isCoordinator(at, doc) && isPeopleAt(at + 1); n++) at += 2;
  // "German-made", "Russian-speaking"
  if (tokens.hashes[at] === HYPHEN && tokens.starts[at] === tokens.ends[at - 1])
    return tokens.kinds[at + 1] === WORD ? at + 1 : -1;
  if (text.slice(tokens.ends[at - 1], tokens.starts[at]) !== ' ') return -1;
  return tokens.kinds[at] === WORD && !peoples.notQualified.has(tokens.hashes[at]!) ? at : -1;

  function isPeopleAt(token: number): boolean {
    return token < tokens.count && (gazetteer.typeBits(tokens, token, token + 1) & TYPE_BIT.group) !== 0;
  }
}

/** Whether a people's name is its language here: "speaks French and German", "in Spanish", "a Russian-speaking town". `noun` as {@link nounAfter} found it. */
export function isLanguageHere({ first }: ReadName, noun: number, doc: Doc, gazetteer: Gazetteer): boolean {
  const { tokens } = doc;
  const { peoples } = nameLanguageOf(doc.lang);
  if (noun >= 0 && peoples.ofLanguage.has(tokens.hashes[noun]!)) return true;
  let before = first - 1;
  for (let n = 0; n < MOST_IN_A_ROW && before > 0 && isCoordinator(before, doc); n++) {
    if (!(gazetteer.typeBits(tokens, before - 1, before) & TYPE_BIT.group)) break;
    before -= 2;
  }
  return peoples.spoken.has(tokens.hashes[before]!) || (noun < 0 && peoples.written.has(tokens.hashes[before]!));
}

const isCoordinator = (token: number, { tokens, lang }: Doc): boolean =>
  tokens.hashes[token] === COMMA || nameLanguageOf(lang).names.conjunctions.has(tokens.hashes[token] ?? 0);
