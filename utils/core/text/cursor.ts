import { NUMBER, PUNCTUATION, type Tokens, WORD } from './tokens.ts';

/**
 * A text and its tokens, asked by token index. Every question may be asked of any index: outside the text nothing stands, so
 * callers look around without minding the ends.
 */
export interface Cursor {
  readonly text: string;
  readonly tokens: Tokens;
}

/** Hash of the token; 0, which is no word's, outside the text. */
export const hashAt = ({ tokens }: Cursor, i: number): number => tokens.hashes[i] ?? 0;
/** UTF-16 offset at which the token begins; the end of the text behind the last, 0 before the first. */
export const startAt = ({ text, tokens }: Cursor, i: number): number => tokens.starts[i] ?? (i < 0 ? 0 : text.length);
/** UTF-16 offset at which the token ends; the end of the text behind the last, 0 before the first. */
export const endAt = ({ text, tokens }: Cursor, i: number): number => tokens.ends[i] ?? (i < 0 ? 0 : text.length);
/** Whether the token is one of a set of words. */
export const isIn = ({ tokens }: Cursor, i: number, words: { has(hash: number): boolean }): boolean =>
  words.has(tokens.hashes[i] ?? 0);
/** What a table of words holds for the token. */
export const valueAt = <T>({ tokens }: Cursor, i: number, words: ReadonlyMap<number, T>): T | undefined =>
  words.get(tokens.hashes[i] ?? 0);

export const isWord = ({ tokens }: Cursor, i: number): boolean => tokens.kinds[i] === WORD;
export const isNumber = ({ tokens }: Cursor, i: number): boolean => tokens.kinds[i] === NUMBER;
export const isMark = ({ tokens }: Cursor, i: number): boolean => tokens.kinds[i] === PUNCTUATION;
/** The token as written; empty outside the text. */
export const written = ({ text, tokens }: Cursor, i: number): string =>
  i < 0 || i >= tokens.count ? '' : text.slice(tokens.starts[i], tokens.ends[i]);
/** The token in lower case; only its first 40 characters where it is longer than any word. */
export const lowered = (cursor: Cursor, i: number): string => written(cursor, i).slice(0, 40).toLowerCase();
/** Whether the token begins where the one before it ends: no white space between. */
export const isJoined = ({ tokens }: Cursor, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.starts[i] === tokens.ends[i - 1];
/** First character of the token; empty outside the text. */
const firstUnit = ({ text, tokens }: Cursor, i: number): string => text[tokens.starts[i] ?? -1] ?? '';
/** Whether the token is this one character of punctuation. */
export const isChar = (cursor: Cursor, i: number, char: string): boolean =>
  isMark(cursor, i) && firstUnit(cursor, i) === char;
export const isOneOf = (cursor: Cursor, i: number, chars: string): boolean =>
  isMark(cursor, i) && chars.includes(firstUnit(cursor, i));
/** Length of the token in UTF-16 units; 0 outside the text. */
export const lengthAt = ({ tokens }: Cursor, i: number): number => (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
/** Whether a word starts with a capital letter. */
export function isCapital(cursor: Cursor, i: number): boolean {
  if (!isWord(cursor, i)) return false;
  const first = firstUnit(cursor, i);
  return first !== first.toLowerCase();
}
/** Whether a word is two letters or more, all of them capitals. */
export function isAcronym(cursor: Cursor, i: number): boolean {
  const word = isWord(cursor, i) ? written(cursor, i) : '';
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const DASHES = '-–—‐‑−~';
export const isDash = (cursor: Cursor, i: number): boolean => isOneOf(cursor, i, DASHES);
/** A dash that joins words; the longer ones part them. */
export const isHyphen = (cursor: Cursor, i: number): boolean => isOneOf(cursor, i, '-‐‑');
/** Whether a dash joins the tokens on both of its sides. */
export const isJoint = (cursor: Cursor, i: number): boolean =>
  isDash(cursor, i) && isJoined(cursor, i) && isJoined(cursor, i + 1);
export const isApostrophe = (cursor: Cursor, i: number): boolean => isOneOf(cursor, i, "'’");
