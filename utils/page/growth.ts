import { firstChildOf, nextSiblingOf, nodeType, parentOf, tagOf } from './dom.ts';
import { isHidden } from './text/hidden.ts';
import type { TextMap } from './text-map.ts';

/** Characters from which what came in is worth reading: a short paragraph, not a counter or the caption of an advertisement. */
const PARAGRAPH = 150;
/** Nodes that are looked at: a page is read no further either. */
const MOST_NODES = 150_000;
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Tells whether more text has come into the element that holds a reading, or into view there: the rest of a story, another entry of a
 * live page. The text that was read stands as it was all the while, so the map alone does not tell.
 */
export function watchGrowth(textMap: Pick<TextMap, 'container'>): () => boolean {
  const container = textMap.container();
  const before = textLength(container);
  return () => textLength(container) >= before + PARAGRAPH;
}

/** Characters of the text in an element that its markup does not hide, without blanks around each piece. */
function textLength(container: Element | null): number {
  let length = 0;
  let node: Node | null = container && firstChildOf(container);
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    if (nodeType(node) === 3) length += (node as Text).data.trim().length;
    const inside: Node | null = isShown(node) ? firstChildOf(node) : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== container && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== container ? nextSiblingOf(node) : null;
  }
  return length;
}

const isShown = (node: Node): boolean =>
  nodeType(node) === 1 && !NO_TEXT.has(tagOf(node as Element)) && !isHidden(node as Element);
