import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** A text made ready for reading: what every finder takes. */
export interface Prose {
  readonly text: string;
  /** ISO 639-1 code. */
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
}

export function readProse(text: string, lang: string, blocks: readonly Block[] = blocksOf(text)): Prose {
  return { text, lang, blocks, tokens: tokenize(text), sentences: splitSentences(text, blocks) };
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
