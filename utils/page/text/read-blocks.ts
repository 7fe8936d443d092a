import { BlockBuilder } from './block-builder.ts';
import { hintsOf } from './frame-hints.ts';
import { isAside, isHidden } from './hidden.ts';
import { isProse } from './prose-shape.ts';
import { EMBED_TAGS, INLINE_TAGS, SILENT_TAGS } from './tags.ts';
import type { Embed, Frame, TextBlock } from './text-block.ts';

const ELEMENT = 1;
const TEXT = 3;

/** All a page shows as text, in document order, and where it shows something else. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  readonly embeds: readonly Embed[];
}

/**
 * Walks a document once, from its first node to its last, and cuts its text into blocks. Iterative, so that nesting of any depth
 * is read; nothing is written. The document itself is walked, not its body: asking some parsers for a body makes one.
 */
export function readBlocks(document: Document): PageText {
  const blocks: TextBlock[] = [];
  const embeds: Embed[] = [];
  const builder = new BlockBuilder();
  let frame = null as Frame | null;
  let links = 0;
  let href: string | null = null;
  let breaks = 0;

  const flush = () => {
    breaks = 0;
    if (builder.isEmpty || !frame) return;
    const block = builder.finish(frame);
    if (!block) return;
    blocks.push(block);
    frame.chars += block.text.length;
    frame.linkChars += block.linkChars;
    if (!isProse(block)) return;
    frame.proseChars += block.text.length;
    frame.proseBlocks++;
    if (frame.parent) frame.parent.proseBlocks++;
  };

  const leave = (node: Node) => {
    if (frame?.element === node) {
      flush();
      if (frame.parent) {
        frame.parent.chars += frame.chars;
        frame.parent.linkChars += frame.linkChars;
        frame.parent.proseChars += frame.proseChars;
      }
      frame = frame.parent;
    } else if ((node as Element).tagName === 'A') {
      links--;
      href = null;
    }
  };

  /** Enters one node; says whether its children are to be read. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      builder.append(node as Text, links > 0, href);
      if (/\S/.test((node as Text).data)) breaks = 0;
      return false;
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    const inline = INLINE_TAGS.has(tag);
    if (tag === 'BR') {
      if (++breaks > 1) flush();
      else builder.breakLine();
      return false;
    }
    if (EMBED_TAGS.has(tag)) {
      if (frame && !isHidden(element)) embeds.push({ element, frame, at: blocks.length });
      return false;
    }
    if (SILENT_TAGS.has(tag) || isAside(element, inline)) return false;
    // Where scripts run, it holds its markup as one text; where they do not, it holds what readers without scripts see.
    if (tag === 'NOSCRIPT' && !element.firstElementChild) return false;
    // A root or body hidden by its own style waits for a script to show it.
    if (frame?.parent && isHidden(element)) return false;
    if (inline && frame) {
      if (tag === 'SUP' && isFootnoteMark(element)) return false;
      if (tag !== 'A') return true;
      links++;
      href = element.getAttribute('href');
      return true;
    }
    flush();
    frame = openFrame(element, tag, frame);
    if (tag === 'TABLE') embeds.push({ element, frame, at: blocks.length });
    return true;
  };

  for (const root of document.childNodes) walk(root, enter, leave);
  return { blocks, embeds };
}

function openFrame(element: Element, tag: string, parent: Frame | null): Frame {
  // Classes of the root and the body are about the page as a whole.
  const hints = parent?.parent ? hintsOf(element, tag) : 0;
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    article: parent?.tag === 'ARTICLE' ? parent : (parent?.article ?? null),
    hints,
    inherited: hints | (parent?.inherited ?? 0),
    chars: 0,
    linkChars: 0,
    proseChars: 0,
    proseBlocks: 0,
  };
}

/** "[1]" as encyclopedias set it: a link in small print, and no part of the number before it. */
function isFootnoteMark(sup: Element): boolean {
  return sup.firstElementChild?.tagName.toUpperCase() === 'A';
}

/** Visits a tree in document order without recursion; `leave` is called for every node whose children were read. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  for (let node: Node | null = root; node; ) {
    const entered = enter(node);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
