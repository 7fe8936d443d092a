import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { SentenceWords } from './sentence-words.ts';

const STOPS = '.!?…。！？';
const NEWLINE = 10;
/** Whether a unit may be a stop: spares the look-up for nearly all of a text. */
const mayStop = (unit: number): boolean => unit < 0x40 || unit > 0x2025;
const WIDE = '。！？';
const CLOSERS = '"\'”’»)]';
/** What a word is not written across, looking back from its full stop. */
const WORD_EDGE = /[\s("'“‘«[\u2014\u2013-]/;
/** Brackets longer than this hold sentences of their own, in UTF-16 units. */
const LONGEST_BRACKET = 80;
/** No abbreviation or opener is longer. */
const LONGEST_WORD = 24;

/**
 * Sentences of a text, none crossing a block. White space around them is left out. A full stop after an initial, an ordinal or an
 * abbreviation of the language, inside a number, an address or a short bracket, or before a small letter ends nothing.
 */
export function splitSentences(text: string, blocks: readonly Block[], words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) splitBlock(text, block.span, words, sentences);
  return sentences;
}

function splitBlock(text: string, [from, to]: Span, words: SentenceWords, out: Span[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === NEWLINE) {
      push(text, start, i, out);
      start = i + 1;
      continue;
    }
    if (!mayStop(unit) || !STOPS.includes(text.charAt(i))) continue;
    const end = endOfStops(text, i, to);
    // What holds of the first stop in a row holds of all: a long row is gone through once.
    if (isEnd(text, { start, stop: i, end, to }, words)) {
      push(text, start, end, out);
      start = end;
    }
    i = end - 1;
  }
  push(text, start, to, out);
}

/** Where the stops that begin at `at`, and the quotation marks and brackets that close behind them, end. */
function endOfStops(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && '.!?…'.includes(text.charAt(end))) end++;
  while (end < to && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

interface Stop {
  /** Where its sentence began, where it stands, where it and what closes with it end, where the block ends. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
  readonly to: number;
}

function isEnd(text: string, at: Stop, words: SentenceWords): boolean {
  const { stop, end, to } = at;
  if (WIDE.includes(text.charAt(stop)) || end >= to) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  if (/^\s+\p{Ll}/u.test(text.slice(end, Math.min(end + 3, to)))) return false;
  return text[stop] !== '.' || end > stop + 1 || fullStopEnds(text, at, words);
}

/** Whether a lone full stop with white space behind it ends its sentence. */
function fullStopEnds(text: string, { start, stop, to }: Stop, words: SentenceWords): boolean {
  let next = stop + 1;
  while (next < to && (text[next] === ' ' || text[next] === '\u00a0')) next++;
  if (next >= to) return true;
  if (/[\p{Ll},;:]/u.test(text.charAt(next))) return false;
  if (insideBracket(text, start, stop, to)) return false;
  const from = wordStart(text, start, stop);
  const word = text.slice(from, stop);
  const following = /^\p{L}+/u.exec(text.slice(next, Math.min(to, next + LONGEST_WORD)))?.[0].toLowerCase() ?? '';
  if (/^\d{1,2}$/.test(word)) return from !== start && !isOrdinal(text, start, from, following, words);
  return wordEnds(word, following, isNumberAt(text, next, to), words);
}

/** Whether the stop behind a word ends its sentence: not behind initials and abbreviations, unless what follows opens one. */
function wordEnds(word: string, following: string, beforeNumber: boolean, words: SentenceWords): boolean {
  const lower = word.toLowerCase();
  if (words.leading.has(lower)) return false;
  // "George W. Bush" goes on; "in the U.S. The" does not.
  const initials = /^(?:\p{Lu}|(?:\p{L}{1,2}\.)+\p{L}{1,2})$/u.test(word);
  if (words.beforeNumber.has(lower)) {
    if (beforeNumber) return false;
    // "c. 1920" in small, but "Jeremy C. Stein".
    if (!initials) return true;
  }
  return !(initials || words.trailing.has(lower)) || words.openers.has(following);
}

/** Digits, a section's sign, or a Roman number. */
const isNumberAt = (text: string, at: number, to: number): boolean =>
  /[\p{Nd}\p{Sc}§]/u.test(text[at] ?? '') || /^[IVXLC]+\b/.test(text.slice(at, Math.min(to, at + LONGEST_WORD)));

function wordStart(text: string, start: number, stop: number): number {
  let from = stop;
  while (from > start && stop - from < LONGEST_WORD && !WORD_EDGE.test(text.charAt(from - 1))) from--;
  return from;
}

/** "(Orig. $160)": a bracket that was opened in this sentence and closes soon. */
function insideBracket(text: string, start: number, stop: number, to: number): boolean {
  const from = Math.max(start + 1, stop - LONGEST_BRACKET);
  const before = text.slice(from, stop);
  const opened = from + before.lastIndexOf('(');
  if (opened < from || before.includes(')', opened - from)) return false;
  const rest = text.slice(stop, Math.min(to, opened + LONGEST_BRACKET));
  const closed = rest.indexOf(')');
  return closed >= 0 && !/[.!?]\s/.test(rest.slice(1, closed));
}

function isOrdinal(text: string, start: number, from: number, following: string, words: SentenceWords): boolean {
  if (!following) return false;
  if (words.afterOrdinal.has(following)) return true;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(start, from - LONGEST_WORD), from))?.[1];
  return before !== undefined && words.beforeOrdinal.has(before.toLowerCase());
}

function push(text: string, from: number, to: number, out: Span[]): void {
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from < to) out.push([from, to]);
}
