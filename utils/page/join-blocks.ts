import type { Block, Link } from '../core/model/article.ts';
import { HEADING_TAGS } from './text/tags.ts';
import type { Segment, TextBlock } from './text/text-block.ts';

/** The text of an article, what stands where in it, and where each stretch of it comes from. */
export interface JoinedBlocks {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly spans: readonly Block[];
  readonly links: readonly Link[];
}

/** Joins blocks with one newline and shifts what counts in them. */
export function joinBlocks(chosen: readonly TextBlock[], url: URL | null): JoinedBlocks {
  let text = '';
  const segments: Segment[] = [];
  const spans: Block[] = [];
  const links: Link[] = [];
  for (const block of chosen) {
    if (text) text += '\n';
    const base = text.length;
    text += block.text;
    spans.push({ span: [base, text.length], kind: HEADING_TAGS.has(block.frame.tag) ? 'heading' : block.frame.within });
    for (const segment of block.segments) segments.push({ ...segment, start: base + segment.start });
    for (const link of block.links) {
      const href = URL.parse(link.href, url?.href)?.href;
      if (href && /^https?:/.test(href)) links.push({ span: [base + link.start, base + link.end], href });
    }
  }
  return { text, segments, spans, links };
}
