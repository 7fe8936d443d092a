/* What the words around a people's name say: whether it qualifies a noun, or is a language. */

import { type Gazetteer, TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, WORD } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';
import type { ReadName } from './read-names.ts';

/** Before a language, whatever follows it: "speaks French fluently". */
const SPOKEN = hashesOf('speak speaks speaking spoke spoken fluent');
/** Before a language where no noun follows: "in Spanish", but "in Spanish waters". */
const WRITTEN = hashesOf(
  'in into from learn learns learning learnt learned study studied studying teach teaches taught',
);
/** After a language. Lessons and teachers are left out: they may come from the country. */
const OF_LANGUAGE = hashesOf(
  'language languages speaker speakers speaking dialect dialects translation translations grammar subtitles alphabet',
);
/** No noun that a people's name could qualify begins with these. */
const NO_NOUN = hashesOf(
  `and or but nor to of on at in into by with from for as because since that which who whom whose while when where than then if though
  although not also is are was were be been being am has have had do did does will would can could may might must shall should
  say says said want wants wanted vote votes voted win wins won lose loses lost call calls called make makes made go goes went
  live lives lived love loves loved like likes liked seem seems seemed think thinks thought know knows knew get gets got take takes took
  come comes came feel feels felt agree agrees agreed believe believes believed before after until about against between during only
  too never always often now already still there here today yesterday all both alike themselves himself herself`,
);
const COORDINATORS = hashesOf('and or ,');
const HYPHEN = hashWord('-');
/** Peoples in a row: "French, Spanish and German". */
const MOST_IN_A_ROW = 4;

/** The token of the noun, or of what else stands in its place, that a people's name qualifies, also as one of several ("French and Spanish police"); -1 where it stands for itself. */
export function nounAfter({ end }: ReadName, { text, tokens }: Doc, gazetteer: Gazetteer): number {
  let at = end;
  for (let n = 0; n < MOST_IN_A_ROW && COORDINATORS.has(tokens.hashes[at]!) && isPeopleAt(at + 1); n++) at += 2;
  // "German-made", "Russian-speaking"
  if (tokens.hashes[at] === HYPHEN && tokens.starts[at] === tokens.ends[at - 1])
    return tokens.kinds[at + 1] === WORD ? at + 1 : -1;
  if (text.slice(tokens.ends[at - 1], tokens.starts[at]) !== ' ') return -1;
  return tokens.kinds[at] === WORD && !NO_NOUN.has(tokens.hashes[at]!) ? at : -1;

  function isPeopleAt(token: number): boolean {
    return token < tokens.count && (gazetteer.typeBits(tokens, token, token + 1) & TYPE_BIT.group) !== 0;
  }
}

/** Whether a people's name is its language here: "speaks French and German", "in Spanish", "a Russian-speaking town". `noun` as {@link nounAfter} found it. */
export function isLanguageHere({ first }: ReadName, noun: number, { tokens }: Doc, gazetteer: Gazetteer): boolean {
  if (noun >= 0 && OF_LANGUAGE.has(tokens.hashes[noun]!)) return true;
  let before = first - 1;
  for (let n = 0; n < MOST_IN_A_ROW && before > 0 && COORDINATORS.has(tokens.hashes[before]!); n++) {
    if (!(gazetteer.typeBits(tokens, before - 1, before) & TYPE_BIT.group)) break;
    before -= 2;
  }
  return SPOKEN.has(tokens.hashes[before]!) || (noun < 0 && WRITTEN.has(tokens.hashes[before]!));
}
