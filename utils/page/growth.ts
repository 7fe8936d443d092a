import { ownerDocumentOf, parentElementOf, tagOf, walkerOver } from './dom.ts';
import type { TextMap } from './text-map.ts';

/** Characters from which what came in is worth reading: a short paragraph, not a counter or the caption of an advertisement. */
const PARAGRAPH = 150;
/** Text nodes that are looked at: a page is read no further either. */
const MOST_TEXTS = 100_000;
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
  const document = container && ownerDocumentOf(container);
  if (!document) return 0;
  // 4 is NodeFilter.SHOW_TEXT, 3 Node.TEXT_NODE: the names are not everywhere where pages are read.
  const texts = walkerOver(document, container, 4);
  let length = 0;
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
    const text = texts.currentNode;
    const holder = parentElementOf(text);
    if (text.nodeType === 3 && !NO_TEXT.has(holder ? tagOf(holder) : '')) length += text.nodeValue?.trim().length ?? 0;
  }
  return length;
}
