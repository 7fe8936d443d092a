import type { Article } from '../core/model/article.ts';
import { selectionOf } from './dom.ts';
import { findElsewhere } from './elsewhere.ts';
import { joinBlocks } from './join-blocks.ts';
import { readFacts, readMetadata } from './metadata/read-metadata.ts';
import { readBlocks } from './text/read-blocks.ts';
import type { Segment, TextBlock } from './text/text-block.ts';
import { makeTextMap, type TextMap } from './text-map.ts';

/** What the reader selected, as a small article of the page it stands in, and the way back to it. */
export interface SelectionReading {
  readonly article: Article;
  readonly textMap: TextMap;
}

/**
 * Reads what is selected in a page, whatever kind of page it is; changes nothing in it. `words` are the same as the browser gives them:
 * where the selection is out of reach, such as in a frame, they are read without a way back. Null where there are none.
 */
export function readSelection(
  document: Document,
  url: string,
  words: string,
  inFrame = false,
): SelectionReading | null {
  const selection = inFrame ? null : selectionOf(document);
  const range = selection && !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0) : null;
  const facts = readFacts(document, url);
  const blocks = range ? clipBlocks(readBlocks(document).blocks, range) : [];
  const found = joinBlocks(blocks, facts.url);
  const text = found.text || words.trim();
  if (!text) return null;
  const spans = found.text ? found.spans : [{ span: [0, text.length], kind: 'paragraph' } as const];
  const metadata = readMetadata(facts, text, { head: [], foot: [], isElsewhere: findElsewhere(blocks) });
  return {
    article: { url: facts.url?.href ?? null, title: facts.title, ...metadata, text, blocks: spans, links: found.links },
    textMap: found.text ? makeTextMap(text, found.segments) : makeTextMap('', []),
  };
}

/** The parts of blocks that lie in a range. */
function clipBlocks(blocks: readonly TextBlock[], range: Range): TextBlock[] {
  return blocks.flatMap((block) => {
    const parts = block.segments.flatMap((segment) => clipSegment(segment, range) ?? []);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return [];
    const [from, to] = trim(block.text, first.start, last.start + last.length);
    if (from >= to) return [];
    return {
      ...block,
      text: block.text.slice(from, to),
      segments: parts.flatMap((part) => shift(part, from, to) ?? []),
      links: block.links
        .filter((link) => link.start < to && link.end > from)
        .map((link) => ({ ...link, start: Math.max(link.start, from) - from, end: Math.min(link.end, to) - from })),
    };
  });
}

/** The part of a segment that a range holds; null where it holds none. */
function clipSegment({ start, length, node, nodeOffset }: Segment, range: Range): Segment | null {
  if (!range.intersectsNode(node)) return null;
  const from = Math.max(nodeOffset, node === range.startContainer ? range.startOffset : 0);
  const to = Math.min(nodeOffset + length, node === range.endContainer ? range.endOffset : node.length);
  return from < to ? { start: start + from - nodeOffset, length: to - from, node, nodeOffset: from } : null;
}

/** A segment as it stands in the text from `from` to `to`; null where nothing of it is left. */
function shift({ start, length, node, nodeOffset }: Segment, from: number, to: number): Segment | null {
  const begin = Math.max(start, from);
  const end = Math.min(start + length, to);
  return begin < end
    ? { start: begin - from, length: end - begin, node, nodeOffset: nodeOffset + begin - start }
    : null;
}

function trim(text: string, start: number, end: number): [from: number, to: number] {
  const part = text.slice(start, end);
  return [end - part.trimStart().length, start + part.trimEnd().length];
}
