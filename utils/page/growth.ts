import type { TextMap } from './text-map.ts';

/** Characters from which what came in is worth reading: a short paragraph, not a counter or the caption of an advertisement. */
const PARAGRAPH = 150;
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Tells whether more text has come into the element that holds a reading: the rest of a story, another entry of a live page. The
 * text that was read stands as it was all the while, so the map alone does not tell.
 */
export function watchGrowth(textMap: Pick<TextMap, 'container'>): () => boolean {
  const container = textMap.container();
  const before = textLength(container);
  return () => textLength(container) >= before + PARAGRAPH;
}

function textLength(container: Node | null): number {
  if (!container) return 0;
  // 4 is NodeFilter.SHOW_TEXT, 3 Node.TEXT_NODE: the names are not everywhere where pages are read.
  const texts = container.ownerDocument!.createTreeWalker(container, 4);
  let length = 0;
  while (texts.nextNode()) {
    const { nodeType, parentElement, nodeValue } = texts.currentNode;
    if (nodeType === 3 && !NO_TEXT.has(parentElement?.tagName ?? '')) length += nodeValue?.trim().length ?? 0;
  }
  return length;
}
