import type { Span } from './span.ts';

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** One block of running text, as the page sets it. Blocks are in reading order and do not overlap. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** A link of the article's own text: what a statement leans on. */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/** What a page's article says, free of the DOM. `text` joins the blocks with one newline; every {@link Span} counts in it. */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 day or date-time, as the page states it. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: { readonly name: string; readonly domain: string } | null;
  /** ISO 639-1 code. */
  readonly lang: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** What kind of page this is, and by what signals it was told. */
export interface PageKind {
  readonly kind: 'news-article' | 'article' | 'other';
  /** Probability that the page is a news article, 0 to 1. */
  readonly score: number;
  /** Ids of the signals that spoke, strongest first. */
  readonly signals: readonly string[];
}
