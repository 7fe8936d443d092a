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
  const reader = new BlockReader();
  const isCut = ![...childNodesOf(document)].every((root) =>
    walk(
      root,
      (node) => reader.enter(node),
      (node) => reader.leave(node),
      () => reader.goesOn(),
    ),
  );
  return { blocks: reader.blocks, embeds: reader.embeds, isCut };
}

/** Makes blocks of the nodes it is led through. */
class BlockReader {
  readonly blocks: TextBlock[] = [];
  readonly embeds: Embed[] = [];
  readonly #builder = new BlockBuilder();
  #frame: Frame | null = null;
  /** Links around what comes next, and where the nearest leads. */
  #links = 0;
  #href: string | null = null;
  /** Line breaks since the last word. */
  #breaks = 0;
  #nodes = 0;
  #chars = 0;

  goesOn(): boolean {
    return ++this.#nodes <= MOST_NODES && this.#chars <= MOST_CHARS;
  }

  /** Enters one node; says whether its children are to be read. */
  enter(node: Node): boolean {
    const type = nodeType(node);
    if (type === TEXT) this.#addText(node as Text);
    if (type !== ELEMENT) return false;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'BR') this.#breakLine();
    else if (EMBED_TAGS.has(tag)) this.#embed(element);
    else if (this.#isShown(element, tag))
      return this.#frame && INLINE_TAGS.has(tag) ? this.#enterInline(element, tag) : this.#open(element, tag);
    return false;
  }

  leave(node: Node): void {
    const frame = this.#frame;
    if (frame?.element === node) {
      this.#flush();
      addUp(frame);
      this.#frame = frame.parent;
    } else if (tagOf(node as Element) === 'A') {
      this.#links--;
      this.#href = null;
    }
  }

  #addText(node: Text): void {
    const { data } = node;
    this.#chars += data.length;
    if (!this.#builder.isEmpty && isGlued(this.#builder.end, data.slice(0, 3))) this.#builder.breakLine();
    this.#builder.append(node, this.#links > 0, this.#href);
    if (/\S/.test(data)) this.#breaks = 0;
  }

  #breakLine(): void {
    if (++this.#breaks > 1) this.#flush();
    else this.#builder.breakLine();
  }

  #embed(element: Element): void {
    if (this.#frame && !isHidden(element)) this.embeds.push({ element, frame: this.#frame, at: this.blocks.length });
  }

  #isShown(element: Element, tag: string): boolean {
    if (SILENT_TAGS.has(tag) || isAside(element, INLINE_TAGS.has(tag))) return false;
    // Where scripts run, it holds its markup as one text; where they do not, it holds what readers without scripts see.
    if (tag === 'NOSCRIPT' && !firstElementChildOf(element)) return false;
    // A root or body hidden by its own style waits for a script to show it.
    return !this.#frame?.parent || !isHidden(element);
  }

  #enterInline(element: Element, tag: string): boolean {
    if (isFootnoteMark(element, this.#builder.end)) return false;
    if (isBreak(element)) {
      this.#flush();
      return false;
    }
    if (tag === 'A') {
      this.#links++;
      this.#href = attributeOf(element, 'href');
    }
    return true;
  }

  #open(element: Element, tag: string): boolean {
    this.#flush();
    this.#frame = openFrame(element, tag, this.#frame);
    if (tag === 'TABLE') this.embeds.push({ element, frame: this.#frame, at: this.blocks.length });
    return true;
  }

  #flush(): void {
    this.#breaks = 0;
    const frame = this.#frame;
    const block = frame && this.#builder.finish(frame);
    if (!block) return;
    this.blocks.push(block);
    frame.chars += block.text.length;
    frame.linkChars += block.linkChars;
    if (!isProse(block)) return;
    frame.proseChars += block.text.length;
    frame.proseBlocks++;
    if (frame.parent) frame.parent.proseBlocks++;
  }
}

/** What stands in a frame stands in the one around it. */
function addUp({ parent, chars, linkChars, proseChars }: Frame): void {
  if (!parent) return;
  parent.chars += chars;
  parent.linkChars += linkChars;
  parent.proseChars += proseChars;
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
    if (entered && !child) leave(node);
    node = child ?? nextAfter(node, root, isWhole, leave);
  }
  return isWhole;
}

/** The node after all that a node holds, leaving what ends before it; null at the end. Only leaves where there is no going on. */
function nextAfter(from: Node, root: Node, isWhole: boolean, leave: (node: Node) => void): Node | null {
  let node: Node | null = from;
  while (node && node !== root) {
    const next: Node | null = isWhole ? nextSiblingOf(node) : null;
    if (next) return next;
    node = parentOf(node);
    if (node) leave(node);
  }
  return null;
}
