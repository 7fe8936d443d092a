import {
  isCapital,
  isChar,
  isHyphen,
  isIn,
  isJoined,
  isNumber,
  isWord,
  lengthAt,
  lowered,
  written,
} from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

/** What a number counts: the token after it, and its name: the noun in the singular with what stands before it. */
export interface CountedNoun {
  readonly to: number;
  readonly unit: string;
  /** The noun alone, in lower case. */
  readonly head: string;
}

/** `one` thing; `many`, where two plurals in a row are one name; `some` of many, where the second is a verb: "one in five pupils walks". */
export type Count = 'one' | 'many' | 'some';

/** As many words as a counted noun and what stands before it may have. */
const MOST_WORDS = 6;
const MOST_OF_ONE = 3;

/**
 * The noun phrase a number counts, from token `at` on: up to its first plural ("four different [bosses] to battle"), or one
 * more where two follow each other ("sales [offices]"). A single thing ends where its phrase does.
 */
export function countedNoun(reading: Reading, at: number, ceiling: number, count: Count): CountedNoun | null {
  const { nouns } = reading.lexicon;
  if (!nouns) return null;
  const single = count === 'one';
  // The other languages put their adjectives after the noun; German writes its nouns with a capital.
  const first = count === 'some' || !nouns.pluralsStack;
  const capital = reading.lexicon.nounsAreCapitalised;
  const words: string[] = [];
  let head = -1;
  let to = at;
  // "25 more films"
  const start = at < ceiling && isIn(reading, at, reading.lexicon.extra) ? at + 1 : at;
  let i = start;
  while (i < ceiling && words.length < MOST_WORDS) {
    if (isNumber(reading, i) && !words.length && i > at - 1 && i === at) {
      // "eight million 250ml bottles"
      if (!isWord(reading, i + 1) || !isJoined(reading, i + 1)) return null;
      i += 2;
      continue;
    }
    if (!isWord(reading, i) || lengthAt(reading, i) > 40) {
      if (
        isChar(reading, i, ',') &&
        words.length &&
        head < 0 &&
        !single &&
        i + 1 < ceiling &&
        adjectiveList(reading, i + 1, ceiling)
      ) {
        i++;
        continue;
      }
      break;
    }
    const hash = reading.tokens.hashes[i]!;
    if (reading.lexicon.and.has(hash)) {
      if (head >= 0 || single || !words.length || !adjectiveList(reading, i, ceiling)) break;
      i++;
      continue;
    }
    // "five wins": right after its number a word that may be a verb is a noun.
    const noun = i === start && !single && reading.lexicon.nounsToo.has(hash);
    if ((reading.lexicon.stop.has(hash) && !noun && !isHyphened(reading, i)) || reading.lexicon.numbers.has(hash))
      break;
    if (head >= 0 && !single && (first || !nouns.isPlural(written(reading, i).toLowerCase()))) break;
    let word = written(reading, i);
    let end = i + 1;
    while (
      isHyphen(reading, end) &&
      isJoined(reading, end) &&
      isJoined(reading, end + 1) &&
      end + 1 < ceiling &&
      isWord(reading, end + 1)
    ) {
      word += `-${written(reading, end + 1)}`;
      end += 2;
    }
    const possessive = (isChar(reading, end, "'") || isChar(reading, end, '’')) && isJoined(reading, end);
    const plain = word.toLowerCase();
    if (single && head >= 0 && (plain.endsWith(nouns.participleEnding ?? ' ') || words.length >= MOST_OF_ONE)) break;
    words.push(isCapital(reading, i) ? word : plain);
    i = end;
    if (possessive && isJoined(reading, end + 1) && isWord(reading, end + 1) && lengthAt(reading, end + 1) === 1)
      i = end + 2;
    else if (possessive) break;
    else if ((single || nouns.isPlural(plain)) && (!capital || word !== plain)) {
      if (head >= 0 && !single) {
        head = words.length - 1;
        to = i;
        break;
      }
      head = words.length - 1;
      to = i;
    }
  }
  if (head < 0) return null;
  const last = words[head]!;
  const noun = nouns.singular(last.toLowerCase());
  const keep = last === last.toLowerCase() || last === last.toUpperCase() ? noun : last[0] + noun.slice(1);
  return { to, unit: [...words.slice(0, head), keep].join(' '), head: noun };
}

/** Whether a hyphen joins the word to the next: "well-fed" is an adjective, whatever "well" is. */
const isHyphened = (reading: Reading, i: number): boolean =>
  isHyphen(reading, i + 1) && isJoined(reading, i + 1) && isJoined(reading, i + 2) && isWord(reading, i + 2);

/** Whether "and" or a comma goes on to another adjective: "digital and physical sales". Looks two words ahead. */
function adjectiveList(reading: Reading, at: number, ceiling: number): boolean {
  const { nouns } = reading.lexicon;
  const from = isIn(reading, at, reading.lexicon.and) ? at + 1 : at;
  for (let i = from; i < Math.min(from + 5, ceiling); i++) {
    if (isHyphen(reading, i) && isJoined(reading, i) && isJoined(reading, i + 1)) continue;
    if (!isWord(reading, i)) return false;
    if (isHyphened(reading, i)) continue;
    if (isIn(reading, i, reading.lexicon.stop)) return false;
    if (nouns?.isPlural(lowered(reading, i))) return i > from;
    if (i > from && !isHyphen(reading, i - 1)) return false;
  }
  return false;
}
