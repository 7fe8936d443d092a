import { nameLanguageOf } from '../lang/name-language.ts';
import { isOffice, isTitle } from '../names/titles.ts';
import type { Doc } from '../text/doc.ts';
import { isLetterUnit, lowerUnit, type Tokens, WORD } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';

/** Share of capitalised words from which on a sentence is a headline, where capitals say nothing. */
const HEADLINE = 0.6;

/** Capitalised words before an office: "French Deputy Foreign Minister". */
const LONGEST_OFFICE = 4;

/** Tokens that all names begin with, and those right behind bodies of several words. */
export interface NameEdges {
  readonly starts: ReadonlySet<number>;
  readonly bodyEnds: ReadonlySet<number>;
}

export function edgesOf(names: readonly ReadName[]): NameEdges {
  const bodies = names.filter(({ type, words, acronym }) => type === 'organisation' && words.length > 1 && !acronym);
  return { starts: new Set(names.map(({ first }) => first)), bodyEnds: new Set(bodies.map(({ end }) => end)) };
}

/**
 * Whether a name is only the beginning of a longer one that was not found whole: "Louisiana" in "Louisiana Alligator Advisory
 * Council", "French" in "French Open". People are named before what they own ("the Trump White House") and peoples and places before who
 * holds office there ("German Chancellor", "US Secretary of State"): they are left alone.
 * A place right behind a body of several words is a part of that one's name ("Arriva Buses Wales").
 */
export function isPartOfLonger(
  { first, end, type, acronym }: ReadName,
  { text, tokens, lang }: Doc,
  { starts, bodyEnds }: NameEdges,
): boolean {
  if (type === 'place' && bodyEnds.has(first) && text.slice(tokens.ends[first - 1], tokens.starts[first]) === ' ')
    return true;
  if (type === 'person' || (acronym && type === 'place') || tokens.kinds[end] !== WORD || starts.has(end)) return false;
  if (text.slice(tokens.ends[end - 1], tokens.starts[end]) !== ' ') return false;
  const next = tokens.hashes[end]!;
  if (nameLanguageOf(lang).names.calendar.has(next) || (type === 'organisation' && isTitle(next))) return false;
  if (isBeforeOffice(end, text, tokens)) return false;
  const start = tokens.starts[end]!;
  return (
    isCapital(text, start) && !isCapital(text, start + 1) && tokens.ends[end]! - start > 1 && !isHeadline(text, start)
  );
}

function isBeforeOffice(end: number, text: string, tokens: Tokens): boolean {
  for (let at = end; at < Math.min(tokens.count, end + LONGEST_OFFICE); at++) {
    if (!isCapital(text, tokens.starts[at]!) || text.slice(tokens.ends[at - 1], tokens.starts[at]) !== ' ')
      return false;
    if (isOffice(tokens.hashes[at]!)) return true;
  }
  return false;
}

function isCapital(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return isLetterUnit(unit) && lowerUnit(unit) !== unit;
}

/** Looks at some hundred characters on both sides, within the line. */
function isHeadline(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset) + 1, offset - 120);
  const newline = text.indexOf('\n', offset);
  const end = Math.min(newline < 0 ? text.length : newline, offset + 120);
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => word.length > 3);
  const capitalised = words.filter((word) => isCapital(word, 0)).length;
  return capitalised > words.length * HEADLINE;
}
