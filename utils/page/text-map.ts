import type { Span } from '../core/model/span.ts';
import { childNodesOf, commonHolder, firstChildOf, makeRange, nodeType, parentElementOf } from './dom.ts';
import type { Segment } from './text/text-block.ts';

/** A place in the document: a text node and a UTF-16 offset in its data. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The only bridge between {@link Span}s and the page's DOM. It holds nodes and offsets as they were when the page was read; where
 * the page has changed since, {@link TextMap.toRange} says null and the page is read anew.
 */
export interface TextMap {
  /** Equals the article's text. */
  readonly text: string;
  /** A live range over a span's words; null where they are no longer where they were read. White space at its ends is left out. */
  toRange(span: Span): Range | null;
  /** The same as two points; null for an empty span. Does not look whether the page has changed. */
  toPoints(span: Span): { readonly start: TextPoint; readonly end: TextPoint } | null;
  /**
   * Offset in the text of a place in the document: a caret, an end of a selection. Between two pieces of the text, such as inside
   * collapsed white space, the end of the one before; null outside the article.
   */
  toOffset(node: Node, offset: number): number | null;
  /** The element that holds the first character of a span. */
  elementAt(span: Span): Element | null;
  /** The smallest element that holds all that was read; null where nothing was. */
  container(): Element | null;
  /** Whether the whole text still stands in the document as it was read. Linear in its length. */
  isCurrent(): boolean;
}

/** Makes the map of a text from the stretches it was put together from, in order of the text. */
export function makeTextMap(text: string, segments: readonly Segment[]): TextMap {
  const byNode = new Map<Node, number>();
  segments.forEach((segment, index) => {
    if (!byNode.has(segment.node)) byNode.set(segment.node, index);
  });

  /** Index of the last segment that starts at or before an offset; -1 where there is none. */
  const segmentAt = (offset: number): number => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const toPoints: TextMap['toPoints'] = (span) => {
    const [from, to] = trim(text, span);
    if (from >= to) return null;
    const first = segments[segmentAt(from)];
    const last = segments[segmentAt(to - 1)];
    if (!first || !last) return null;
    return {
      start: { node: first.node, offset: first.nodeOffset + Math.min(from - first.start, first.length) },
      end: { node: last.node, offset: last.nodeOffset + Math.min(to - last.start, last.length) },
    };
  };

  return {
    text,
    toPoints,
    toRange(span) {
      const points = toPoints(span);
      if (!points) return null;
      const { start, end } = points;
      for (let i = segmentAt(span[0]); (segments[i]?.start ?? text.length) < span[1]; i++)
        if (i >= 0 && !stands(text, segments[i]!, span)) return null;
      const range = makeRange(start.node.ownerDocument);
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    },
    toOffset(node, offset) {
      const point = nodeType(node) === 3 ? { node, offset } : firstTextAt(node, offset);
      let index = point ? byNode.get(point.node) : undefined;
      if (!point || index === undefined) return null;
      let found = segments[index]!.start;
      for (; segments[index]?.node === point.node; index++) {
        const segment = segments[index]!;
        if (segment.nodeOffset > point.offset) break;
        found = segment.start + Math.min(point.offset - segment.nodeOffset, segment.length);
      }
      return found;
    },
    elementAt([start]) {
      const segment = segments[Math.max(0, segmentAt(start))];
      return segment ? parentElementOf(segment.node) : null;
    },
    container() {
      const [first, last] = [segments[0], segments.at(-1)];
      return first && last ? commonHolder(first.node, last.node) : null;
    },
    isCurrent: () => segments.every((segment) => stands(text, segment, [0, text.length])),
  };
}

function trim(text: string, [start, end]: Span): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 10;

/** Whether the part of a segment that lies in a span still reads in the document what it read. */
function stands(text: string, { node, start, length, nodeOffset }: Segment, span: Span): boolean {
  if (!node.isConnected) return false;
  const from = Math.max(start, span[0]);
  const to = Math.min(start + length, span[1]);
  if (from >= to) return true;
  const now = node.data.slice(nodeOffset + from - start, nodeOffset + to - start);
  return now.replace(/[\t\n\v\f\r]/g, ' ') === text.slice(from, to);
}

/** The first text node at or after a place between an element's children. */
function firstTextAt(element: Node, offset: number): TextPoint | null {
  let node: Node | null = childNodesOf(element)[offset] ?? null;
  while (node && nodeType(node) !== 3) node = firstChildOf(node);
  return node ? { node: node as Text, offset: 0 } : null;
}
