import type { BlockKind } from '../../core/model/article.ts';

/** A stretch of text that runs one to one with a stretch of a text node. */
export interface Segment {
  /** UTF-16 offset in the text it is part of. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** UTF-16 offset in the node's data. */
  readonly nodeOffset: number;
}

/** A link inside a block; offsets into the block's text. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** An element that is no inline element, with what was learnt of it on the way down and up again. */
export interface Frame {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Frame | null;
  readonly depth: number;
  /** What the nearest element that says so makes of a block in it, itself included: a caption, an entry of a list. */
  readonly within: BlockKind;
  /** The nearest ARTICLE above it. */
  readonly article: Frame | null;
  /** Its tag and class, as a style sheet sees it. */
  readonly look: string;
  /** What its own tag, role, class and id say it holds: bits of `frame-hints.ts`. */
  readonly hints: number;
  /** The same of all its ancestors and itself. */
  readonly inherited: number;
  /** UTF-16 units of text below it, how many of them are links, and how many stand in blocks that read like prose. */
  chars: number;
  linkChars: number;
  proseChars: number;
  /** Blocks that read like prose directly in it or in its children. */
  proseBlocks: number;
}

/** One run of text between two block boundaries, white space collapsed as a browser shows it. */
export interface TextBlock {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly links: readonly BlockLink[];
  readonly linkChars: number;
  /** The nearest element that is no inline element. */
  readonly frame: Frame;
}

/** Something on the page that is no text. `at` is the number of blocks before it. */
export interface Embed {
  readonly element: Element;
  readonly frame: Frame;
  readonly at: number;
}
