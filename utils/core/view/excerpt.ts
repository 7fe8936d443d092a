import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { contains } from '../model/span.ts';
import { blockAt } from './block-at.ts';

/** Some words of the article around a span, for a list to show where it stands. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const AROUND = 90;

/** The words around a span within its block, cut at a word's edge, an ellipsis where something was cut. */
export function excerptAround(text: string, blocks: readonly Block[], span: Span): Excerpt {
  const block = blockAt(blocks, span[0]);
  const [start, end] = block && contains(block.span, span) ? block.span : [0, text.length];
  return {
    before: cutStart(text.slice(Math.max(start, span[0] - AROUND - 20), span[0]), span[0] - start > AROUND + 20),
    marked: text.slice(span[0], span[1]),
    after: cutEnd(text.slice(span[1], Math.min(end, span[1] + AROUND + 20)), end - span[1] > AROUND + 20),
  };
}

function cutStart(words: string, more: boolean): string {
  if (!more) return words;
  const edge = words.indexOf(' ');
  return edge < 0 ? words : `…${words.slice(edge)}`;
}

function cutEnd(words: string, more: boolean): string {
  if (!more) return words;
  const edge = words.lastIndexOf(' ');
  return edge < 0 ? words : `${words.slice(0, edge)} …`;
}
