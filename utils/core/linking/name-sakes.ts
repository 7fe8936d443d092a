import { isTitle } from '../names/titles.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, lowerUnit, WORD } from '../text/tokens.ts';
import type { Setting } from './setting.ts';

/**
 * First names that stand before a surname anywhere in the text, by the surname's hash: after "Balaram Reed" a "Reed" is not the one
 * everybody knows. Titles and words that the text also writes small are no first names.
 */
export function findFirstNames({ text, tokens }: Doc, smallWords: ReadonlySet<number>): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== WORD || tokens.kinds[i - 1] !== WORD) continue;
    if (tokens.starts[i] !== tokens.ends[i - 1]! + 1 || !isName(text, tokens.starts[i]!)) continue;
    const before = tokens.hashes[i - 1]!;
    if (!isName(text, tokens.starts[i - 1]!) || isTitle(before) || smallWords.has(before)) continue;
    const known = found.get(tokens.hashes[i]!);
    if (known) known.add(before);
    else found.set(tokens.hashes[i]!, new Set([before]));
  }
  return found;
}

/** Whether the text names somebody of that surname who is not the one of that full name. */
export function isSomebodyElse(surname: string, fullName: string, { firstNames }: Setting): boolean {
  const seen = firstNames.get(hashWord(surname));
  if (!seen) return false;
  const own = new Set(fullName.split(/[\s-]+/).map(hashWord));
  for (const first of seen) if (!own.has(first)) return true;
  return false;
}

/** A capital and a small letter after it. */
function isName(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return lowerUnit(first) !== first && lowerUnit(second) === second;
}
