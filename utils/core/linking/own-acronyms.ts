import { wordsOfAll } from '../lang/name-language.ts';
import { hashWord, PUNCTUATION, type Tokens } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';

const OPENING = hashWord('(');
const CLOSING = hashWord(')');
const MOST_SKIPPED = 2;
const SKIPPED = wordsOfAll(({ names }) => names.acronymSkips);

/** The tokens `[first, end)` of what an acronym stands for. */
export interface SpeltOut {
  readonly first: number;
  readonly end: number;
}

/** Acronyms that the text itself spells out before a bracket, by their letters: in "artificial pancreas (AP)" AP is no news agency. */
export function findOwnAcronyms(tokens: Tokens, text: string, names: readonly ReadName[]): Map<string, SpeltOut> {
  const found = new Map<string, SpeltOut>();
  for (const { acronym, first, end, words } of names) {
    if (!acronym || tokens.hashes[first - 1] !== OPENING || tokens.hashes[end] !== CLOSING) continue;
    const letters = words.join('');
    const start = startOf(letters, tokens, text, first - 1);
    if (start >= 0) found.set(letters, { first: start, end: first - 1 });
  }
  return found;
}

/** Where the run of words before `end` begins whose initials are the letters; -1 where they are not. A few small words between do not count. */
function startOf(letters: string, tokens: Tokens, text: string, end: number): number {
  let missing = letters.length;
  let skipped = 0;
  for (let i = end - 1; i >= 0 && skipped <= MOST_SKIPPED; i--) {
    const initial = text[tokens.starts[i]!]!;
    if (tokens.kinds[i] === PUNCTUATION) {
      if (initial !== '-') return -1;
    } else if (SKIPPED.has(tokens.hashes[i]!)) continue;
    else if (initial.toLowerCase() === letters[missing - 1]) missing--;
    else skipped++;
    if (missing === 0) return i;
  }
  return -1;
}
