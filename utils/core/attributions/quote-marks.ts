import type { Sentence } from './sentence.ts';

const CLOSERS = '”»"“';

const charBefore = ({ doc }: Sentence, at: number): string => doc.text[doc.tokens.starts[at - 1]!]!;

/** Whether a quotation ends right before token `at`, a comma between them or not. */
export function isAfterQuote(sentence: Sentence, at: number): boolean {
  if (at <= sentence.from) return false;
  const char = charBefore(sentence, at);
  if (CLOSERS.includes(char)) return true;
  const { tokens, text } = sentence.doc;
  return char === ',' && CLOSERS.includes(text[tokens.starts[at - 1]! - 1] ?? ' ');
}

/** Whether what stands before token `at` closes a stretch of speech: a closing quotation mark, or a comma where nothing is quoted. */
export const closesSpeech = (sentence: Sentence, at: number): boolean =>
  isAfterQuote(sentence, at) || (sentence.quotes.length === 0 && isAfterComma(sentence, at));

export const isAfterComma = (sentence: Sentence, at: number): boolean =>
  at > sentence.from && charBefore(sentence, at) === ',';
