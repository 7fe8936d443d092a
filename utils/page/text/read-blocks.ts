import type { BlockKind } from '../../core/model/article.ts';
import {
  attributeOf,
  childNodesOf,
  classOf,
  firstChildOf,
  firstElementChildOf,
  nextSiblingOf,
  nodeType,
  parentOf,
  tagOf,
} from '../dom.ts';
import { BlockBuilder } from './block-builder.ts';
import { hintsOf } from './frame-hints.ts';
import { isAside, isHidden } from './hidden.ts';
import { isBreak, isFootnoteMark, isGlued } from './inline-marks.ts';
import { isProse } from './prose-shape.ts';
import { EMBED_TAGS, INLINE_TAGS, SILENT_TAGS } from './tags.ts';
import type { Embed, Frame, TextBlock } from './text-block.ts';

const ELEMENT = 1;
const TEXT = 3;
/** Nodes, and UTF-16 units of text, after which a page is read no further: the longest stories have some ten thousand nodes. */
const MOST_NODES = 150_000;
const MOST_CHARS = 3_000_000;

/** All a page shows as text, in document order, and where it shows something else. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  readonly embeds: readonly Embed[];
  /** Whether the page went on after so much had been read. */
  readonly isCut: boolean;
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
  let nodes = 0;
  let chars = 0;

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
    } else if (tagOf(node as Element) === 'A') {
      links--;
      href = null;
    }
  };

  /** Enters one node; says whether its children are to be read. */
  const enter = (node: Node): boolean => {
    if (nodeType(node) === TEXT) {
      chars += (node as Text).data.length;
      if (!builder.isEmpty && isGlued(builder.end, (node as Text).data.slice(0, 3))) builder.breakLine();
      builder.append(node as Text, links > 0, href);
      if (/\S/.test((node as Text).data)) breaks = 0;
      return false;
    }
    if (nodeType(node) !== ELEMENT) return false;
    const element = node as Element;
    const tag = tagOf(element);
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
    if (tag === 'NOSCRIPT' && !firstElementChildOf(element)) return false;
    // A root or body hidden by its own style waits for a script to show it.
    if (frame?.parent && isHidden(element)) return false;
    if (inline && frame) {
      if (tag === 'SUP' && isFootnoteMark(element, builder.end)) return false;
      if (isBreak(element)) {
        flush();
        return false;
      }
      if (tag !== 'A') return true;
      links++;
      href = attributeOf(element, 'href');
      return true;
    }
    flush();
    frame = openFrame(element, tag, frame);
    if (tag === 'TABLE') embeds.push({ element, frame, at: blocks.length });
    return true;
  };

  const goesOn = () => ++nodes <= MOST_NODES && chars <= MOST_CHARS;
  const isCut = ![...childNodesOf(document)].every((root) => walk(root, enter, leave, goesOn));
  return { blocks, embeds, isCut };
}

function openFrame(element: Element, tag: string, parent: Frame | null): Frame {
  // Classes of the root and the body are about the page as a whole.
  const hints = parent?.parent ? hintsOf(element, tag) : 0;
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    within: KINDS[tag] ?? parent?.within ?? 'paragraph',
    look: `${tag}.${classOf(element)}`,
    article: parent?.tag === 'ARTICLE' ? parent : (parent?.article ?? null),
    hints,
    inherited: hints | (parent?.inherited ?? 0),
    chars: 0,
    linkChars: 0,
    proseChars: 0,
    proseBlocks: 0,
  };
}

/** Tags that make what stands in them, however deep, a caption, a quotation or an entry of a list. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list-item',
  DD: 'list-item',
};

/**
 * Visits a tree in document order without recursion; `leave` is called for every node whose children were read. Stops where `goesOn`
 * says so, leaving all that was entered; answers whether it came to the end.
 */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void, goesOn: () => boolean): boolean {
  let isWhole = true;
  for (let node: Node | null = root; node; ) {
    isWhole &&= goesOn();
    const entered: boolean = isWhole && enter(node);
    const child: Node | null = entered ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (entered) leave(node);
    let next: Node | null = null;
    while (node && node !== root) {
      next = isWhole ? nextSiblingOf(node) : null;
      if (next) break;
      node = parentOf(node);
      if (node) leave(node);
    }
    node = next;
  }
  return isWhole;
}
