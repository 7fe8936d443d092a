import { isLetterUnit, lowerUnit, type Tokens } from '../text/tokens.ts';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const GAP = 32;

/**
 * Hash of words as they are written, with the letter case of all but the first letter, by how many tokens it takes: `hashes[n]` is of
 * the first n + 1 tokens. White space between tokens is one gap, whatever it is; none is none.
 */
export function writtenHashes(text: string, tokens: Tokens, first: number, most: number): number[] {
  const hashes: number[] = [];
  let hash = OFFSET;
  for (let t = first; t < Math.min(tokens.count, first + most); t++) {
    const start = tokens.starts[t] ?? 0;
    const end = tokens.ends[t] ?? start;
    if (t > first && start > (tokens.ends[t - 1] ?? start)) hash = Math.imul(hash ^ GAP, PRIME);
    const small = t === first && start < end ? 1 : 0;
    if (small) hash = Math.imul(hash ^ lowerUnit(plainUnit(text, start)), PRIME);
    for (let i = start + small; i < end; i++) hash = Math.imul(hash ^ plainUnit(text, i), PRIME);
    hashes.push(hash >>> 0);
  }
  return hashes;
}

/** A typographic apostrophe is an apostrophe. */
function plainUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit === 0x2019 ? 0x27 : unit;
}

/** Whether a token begins with a capital letter. */
export function beginsInCapitals(text: string, tokens: Tokens, token: number): boolean {
  const unit = text.charCodeAt(tokens.starts[token] ?? 0);
  return isLetterUnit(unit) && lowerUnit(unit) !== unit;
}
