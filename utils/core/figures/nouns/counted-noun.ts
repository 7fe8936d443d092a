import type { NounForms } from '../../lang/noun-forms.ts';
import {
  isApostrophe,
  isCapital,
  isChar,
  isHyphen,
  isIn,
  isJoined,
  isJoint,
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
/** Longer words are none. */
const LONGEST_WORD = 40;

/** A noun phrase as it is read: its words so far, and where its head stands. */
interface Phrase {
  readonly words: string[];
  /** Index in `words`; -1 before a head is found. */
  head: number;
  /** The token after the head. */
  to: number;
}

/**
 * The noun phrase a number counts, from token `at` on: up to its first plural ("four different [bosses] to battle"), or one
 * more where two follow each other ("sales [offices]"). A single thing ends where its phrase does.
 */
export function countedNoun(reading: Reading, at: number, ceiling: number, count: Count): CountedNoun | null {
  const { nouns, extra } = reading.lexicon;
  if (!nouns) return null;
  // "25 more films"
  const start = at < ceiling && isIn(reading, at, extra) ? at + 1 : at;
  const first = isNumber(reading, start) && start === at ? afterSize(reading, at) : start;
  if (first === null) return null;
  const phrase: Phrase = { words: [], head: -1, to: at };
  for (let i: number | null = first; i !== null && i < ceiling && phrase.words.length < MOST_WORDS; )
    i = readOn(reading, phrase, i, { start, ceiling, count, nouns });
  return phrase.head < 0 ? null : named(phrase, nouns);
}

/** "eight million 250ml bottles": the token after a size between the number and its noun. */
const afterSize = (reading: Reading, at: number): number | null =>
  isWord(reading, at + 1) && isJoined(reading, at + 1) ? at + 2 : null;

interface Place {
  /** Where the phrase begins. */
  readonly start: number;
  readonly ceiling: number;
  readonly count: Count;
  readonly nouns: NounForms;
}

/** Takes the token at `i` into the phrase and answers the next; null where the phrase ends. */
function readOn(reading: Reading, phrase: Phrase, i: number, place: Place): number | null {
  const { count, ceiling } = place;
  const isOpen = phrase.words.length > 0 && phrase.head < 0 && count !== 'one';
  if (!isWord(reading, i) || lengthAt(reading, i) > LONGEST_WORD)
    return isChar(reading, i, ',') && isOpen && i + 1 < ceiling && adjectiveList(reading, i + 1, ceiling)
      ? i + 1
      : null;
  if (isIn(reading, i, reading.lexicon.and)) return isOpen && adjectiveList(reading, i, ceiling) ? i + 1 : null;
  return ends(reading, phrase, i, place) ? null : take(reading, phrase, i, place);
}

/** Whether the word at `i` is none of the phrase: a word no noun phrase holds, or what follows the head. */
function ends(reading: Reading, { head }: Phrase, i: number, { start, count, nouns }: Place): boolean {
  const { stop, nounsToo, numbers } = reading.lexicon;
  // "five wins": right after its number a word that may be a verb is a noun.
  const noun = i === start && count !== 'one' && isIn(reading, i, nounsToo);
  if (isIn(reading, i, numbers) || (isIn(reading, i, stop) && !noun && !isHyphened(reading, i))) return true;
  if (head < 0 || count === 'one') return false;
  return count === 'some' || !nouns.pluralsStack || !nouns.isPlural(written(reading, i).toLowerCase());
}

/** Takes a word, with what hyphens join to it. */
function take(reading: Reading, phrase: Phrase, i: number, { ceiling, count, nouns }: Place): number | null {
  const end = hyphensEnd(reading, i + 1, ceiling);
  const word = joinedWord(reading, i, end);
  const plain = word.toLowerCase();
  const { words, head } = phrase;
  const single = count === 'one';
  if (single && isWhole(phrase, plain, nouns)) return null;
  words.push(isCapital(reading, i) ? word : plain);
  if (isApostrophe(reading, end) && isJoined(reading, end)) return afterGenitive(reading, end);
  const isNoun = (single || nouns.isPlural(plain)) && (!reading.lexicon.nounsAreCapitalised || word !== plain);
  if (!isNoun) return end;
  phrase.head = words.length - 1;
  phrase.to = end;
  return head >= 0 && !single ? null : end;
}

/** Whether a single thing has all its words before this one. */
const isWhole = ({ words, head }: Phrase, word: string, { participleEnding }: NounForms): boolean =>
  head >= 0 && (words.length >= MOST_OF_ONE || (participleEnding !== null && word.endsWith(participleEnding)));

/** The token after the "'s" of "Europe's"; null where the apostrophe ends a quotation. */
const afterGenitive = (reading: Reading, at: number): number | null =>
  isJoined(reading, at + 1) && isWord(reading, at + 1) && lengthAt(reading, at + 1) === 1 ? at + 2 : null;

/** The token after the last that hyphens join to the word before `at`. */
function hyphensEnd(reading: Reading, at: number, ceiling: number): number {
  let end = at;
  while (end + 1 < ceiling && joinsWords(reading, end) && isWord(reading, end + 1)) end += 2;
  return end;
}

const joinsWords = (reading: Reading, i: number): boolean => isHyphen(reading, i) && isJoint(reading, i);

/** The words of tokens `[from, to)` with a hyphen between. */
function joinedWord(reading: Reading, from: number, to: number): string {
  let word = written(reading, from);
  for (let i = from + 2; i < to; i += 2) word += `-${written(reading, i)}`;
  return word;
}

function named({ words, head, to }: Phrase, nouns: NounForms): CountedNoun {
  const last = words[head] ?? '';
  const noun = nouns.singular(last.toLowerCase());
  const keep = last === last.toLowerCase() || last === last.toUpperCase() ? noun : last.charAt(0) + noun.slice(1);
  return { to, unit: [...words.slice(0, head), keep].join(' '), head: noun };
}

/** Whether a hyphen joins the word to the next: "well-fed" is an adjective, whatever "well" is. */
const isHyphened = (reading: Reading, i: number): boolean => joinsWords(reading, i + 1) && isWord(reading, i + 2);

/** Whether "and" or a comma goes on to another adjective: "digital and physical sales". Looks two words ahead. */
function adjectiveList(reading: Reading, at: number, ceiling: number): boolean {
  const { nouns } = reading.lexicon;
  const from = isIn(reading, at, reading.lexicon.and) ? at + 1 : at;
  for (let i = from; i < Math.min(from + 5, ceiling); i++) {
    if (joinsWords(reading, i)) continue;
    if (!isWord(reading, i)) return false;
    if (isHyphened(reading, i)) continue;
    if (isIn(reading, i, reading.lexicon.stop)) return false;
    if (nouns?.isPlural(lowered(reading, i))) return i > from;
    if (i > from && !isHyphen(reading, i - 1)) return false;
  }
  return false;
}
