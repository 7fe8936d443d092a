import type { Gazetteer } from '../knowledge/gazetteer.ts';
import { nameLanguageOf } from '../lang/name-language.ts';
import type { EntityType, Mention } from '../model/entity.ts';
import { FAMOUS } from '../names/pack-hits.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, PUNCTUATION, type Tokens, tokenAt } from '../text/tokens.ts';

/** A mention by name, without the article before it and the possessive after it. */
export interface ReadName {
  /** Index into the mentions. */
  readonly mention: number;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Lower case, punctuation left out. */
  readonly words: readonly string[];
  readonly type: EntityType;
  /** Of a place with what it lies in, how many words are the place's own: "Birmingham, Alabama" has one. */
  readonly townWords: number;
  /** What a single word names by itself to everybody; null where it names nothing so well known. */
  readonly knownAs: EntityType | null;
  /** Letters of the name, all capitals: "CECOT". */
  readonly acronym: boolean;
}

const APOSTROPHES = new Set(["'", '’'].map(hashWord));
const POSSESSIVE = hashWord('s');
const COMMA = hashWord(',');
/** Longer runs of words are no names, whatever found them. */
const MOST_WORDS = 16;

/** The mentions by name, in reading order. Those without a word, and those of very many, are left out. */
export function readNames({ text, tokens, lang }: Doc, mentions: readonly Mention[], gazetteer: Gazetteer): ReadName[] {
  const names: ReadName[] = [];
  const { articles, articlesInNames, genitive } = nameLanguageOf(lang).names;
  const written = new Set(genitive === null ? [] : tokens.hashes.subarray(0, tokens.count));
  const inNominative = (word: string): string => {
    const bare = genitive !== null && word.endsWith(genitive) ? word.slice(0, -genitive.length) : word;
    return bare !== word && written.has(hashWord(bare)) ? bare : word;
  };
  mentions.forEach(({ span, type, form }, mention) => {
    if (form !== 'name') return;
    let first = tokenAt(tokens, span[0]);
    let end = first;
    while (end < tokens.count && tokens.ends[end]! <= span[1]) end++;
    if (first + 1 < end && articles.has(tokens.hashes[first]!) && !articlesInNames.has(tokens.hashes[first]!)) first++;
    if (end - first > 2 && tokens.hashes[end - 1] === POSSESSIVE && APOSTROPHES.has(tokens.hashes[end - 2]!)) end -= 2;
    while (end - first > 1 && APOSTROPHES.has(tokens.hashes[end - 1]!)) end--;
    const words = wordsOf(text, tokens, first, end);
    if (!words.length || words.length > MOST_WORDS) return;
    names.push({
      mention,
      first,
      end,
      words: words.map((word, i) => (i === words.length - 1 ? inNominative(word) : word).toLowerCase()),
      townWords: type === 'place' ? wordsBeforeComma(tokens, first, end) : words.length,
      knownAs: words.length === 1 ? knownAs(tokens, first, gazetteer) : null,
      type,
      acronym: isAcronym(words),
    });
  });
  return names;
}

function wordsBeforeComma({ kinds, hashes }: Tokens, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end && hashes[i] !== COMMA; i++) if (kinds[i] !== PUNCTUATION) words++;
  return words;
}

function knownAs(tokens: Tokens, token: number, gazetteer: Gazetteer): EntityType | null {
  const row = gazetteer.findName(tokens, token, token + 1);
  if (row < 0) return null;
  const entity = gazetteer.entityAt(row);
  return gazetteer.fameOf(entity) >= FAMOUS ? gazetteer.typeOf(entity) : null;
}

function wordsOf(text: string, tokens: Tokens, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end && words.length <= MOST_WORDS; i++) {
    if (tokens.kinds[i] !== PUNCTUATION) words.push(text.slice(tokens.starts[i], tokens.ends[i]));
  }
  return words;
}

/** Capitals without a small letter, two to eight of them: "CECOT", "U.S.", "MS-13". */
function isAcronym(words: readonly string[]): boolean {
  const letters = words.join('');
  return letters.length > 1 && letters.length <= 8 && letters === letters.toUpperCase() && /\p{Lu}/u.test(letters);
}
