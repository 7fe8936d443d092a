import { NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';

/** What every rule reads from: the text, its tokens, and the words of its language. Token indexes are positions. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Whether the number looked at is all its sentence holds: then it is a number, whatever else it might be. */
  readonly alone: boolean;
}

export const isWord = ({ tokens }: Reading, i: number): boolean => tokens.kinds[i] === WORD;
export const isNumber = ({ tokens }: Reading, i: number): boolean => tokens.kinds[i] === NUMBER;
export const isMark = ({ tokens }: Reading, i: number): boolean => tokens.kinds[i] === PUNCTUATION;
/** The token as written; empty outside the text. */
export const written = ({ text, tokens }: Reading, i: number): string =>
  i < 0 || i >= tokens.count ? '' : text.slice(tokens.starts[i], tokens.ends[i]);
/** Whether the token begins where the one before it ends: no white space between. */
export const isJoined = ({ tokens }: Reading, i: number): boolean =>
  i > 0 && i < tokens.count && tokens.starts[i] === tokens.ends[i - 1];
/** Whether the token is this one character of punctuation. */
export const isChar = ({ text, tokens }: Reading, i: number, char: string): boolean =>
  i >= 0 && i < tokens.count && tokens.kinds[i] === PUNCTUATION && text[tokens.starts[i]!] === char;
export const isOneOf = ({ text, tokens }: Reading, i: number, chars: string): boolean =>
  i >= 0 && i < tokens.count && tokens.kinds[i] === PUNCTUATION && chars.includes(text[tokens.starts[i]!]!);
export const lengthAt = ({ tokens }: Reading, i: number): number => tokens.ends[i]! - tokens.starts[i]!;
/** Whether a word starts with a capital letter. */
export function isCapital(reading: Reading, i: number): boolean {
  if (!isWord(reading, i)) return false;
  const first = reading.text[reading.tokens.starts[i]!]!;
  return first !== first.toLowerCase();
}
/** Whether a word is two letters or more, all of them capitals. */
export function isAcronym(reading: Reading, i: number): boolean {
  const word = isWord(reading, i) ? written(reading, i) : '';
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const DASHES = '-–—‐‑−~';
export const isDash = (reading: Reading, i: number): boolean => isOneOf(reading, i, DASHES);
/** A dash that joins words; the longer ones part them. */
export const isHyphen = (reading: Reading, i: number): boolean => isOneOf(reading, i, '-‐‑');
