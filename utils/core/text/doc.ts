import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitClauses } from './clauses.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import type { SentenceWords } from './sentence-words.ts';
import { splitSentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A text read once: what every later stage takes, so that none of them cuts or tokenizes it again. */
export interface Doc {
  readonly text: string;
  /** ISO 639-1 code, or the tag as the page gives it. */
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  /** In reading order; none crosses a block. */
  readonly sentences: readonly Span[];
  /** In reading order; none crosses a sentence or the edge of what is quoted. */
  readonly clauses: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Reads a text with the words that tell where a sentence of its language ends. */
export function makeDoc(text: string, lang: string, words: SentenceWords, blocks: readonly Block[]): Doc {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, blocks, words);
  const quotations = findQuotations({ text, blocks });
  const clauses = splitClauses({ text, tokens, sentences, quotations }, words);
  return { text, lang, blocks, tokens, sentences, clauses, quotations };
}

/** Blocks of a plain text: every line that holds something. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim()) blocks.push({ span: [start, end], kind: 'paragraph' });
    start = end + 1;
  }
  return blocks;
}
