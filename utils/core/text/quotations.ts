import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Words between quotation marks, marks included. */
export interface Quotation {
  readonly span: Span;
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"', '‹': '›' };

/** Whether a unit may be a quotation mark: spares the look-up for nearly all of a text. */
const mayOpen = (unit: number): boolean => unit === 0x22 || unit >= 0xab;

/** Quotations, none longer than its block; an opening mark without its closing one quotes to the end of the block. */
export function findQuotations({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly Block[];
}): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { span } of blocks) {
    for (let i = span[0]; i < span[1]; i++) {
      const closers = mayOpen(text.charCodeAt(i)) ? PAIRS[text.charAt(i)] : undefined;
      if (!closers) continue;
      let end = i + 1;
      while (end < span[1] && !closers.includes(text.charAt(end))) end++;
      quotations.push({ span: [i, Math.min(end + 1, span[1])] });
      i = end;
    }
  }
  return quotations;
}
