import type { Article, Block, BlockKind, Link, PageKind } from '../core/model/article.ts';
import { findArticle } from './article/find-article.ts';
import { findNotRead } from './article/not-read.ts';
import { readFacts, readMetadata } from './metadata/read-metadata.ts';
import { detectNews } from './news/detect-news.ts';
import { readBlocks } from './text/read-blocks.ts';
import { HEADING_TAGS } from './text/tags.ts';
import type { Frame, Segment, TextBlock } from './text/text-block.ts';
import { makeTextMap, type TextMap } from './text-map.ts';

/** A page as read: what it is, what its article says, and the way back from its text to the page. */
export interface PageReading {
  readonly page: PageKind;
  /** Null where the page holds no article. */
  readonly article: Article | null;
  /** Maps the article's text; empty where there is none. */
  readonly textMap: TextMap;
  /** What the article shows that is no text: "chart", "video", "table" ..., one entry each. */
  readonly notRead: readonly string[];
}

/** Reads a page. Never throws on any document, changes nothing in it, and takes time in proportion to its size. */
export function readPage(document: Document, url: string): PageReading {
  const { blocks, embeds } = readBlocks(document);
  const facts = readFacts(document, url);
  const found = findArticle(blocks, facts);
  const { text, segments, spans, links } = join(found.blocks, facts.url);
  const metadata = readMetadata(facts, text, found.head);
  const page = detectNews({ facts, metadata, blocks, article: found.blocks });
  if (page.kind === 'other') return { page, article: null, textMap: makeTextMap('', []), notRead: [] };
  const article = { url: facts.url?.href ?? null, title: facts.title, ...metadata, text, blocks: spans, links };
  const notRead = findNotRead(embeds, blocks, found.blocks);
  return { page, article, textMap: makeTextMap(text, segments), notRead };
}

/** Joins blocks with one newline and shifts what counts in them. */
function join(chosen: readonly TextBlock[], url: URL | null) {
  let text = '';
  const segments: Segment[] = [];
  const spans: Block[] = [];
  const links: Link[] = [];
  for (const block of chosen) {
    if (text) text += '\n';
    const base = text.length;
    text += block.text;
    spans.push({ span: [base, text.length], kind: kindOf(block.frame) });
    for (const segment of block.segments) segments.push({ ...segment, start: base + segment.start });
    for (const link of block.links) {
      const href = URL.parse(link.href, url?.href)?.href;
      if (href?.startsWith('http')) links.push({ span: [base + link.start, base + link.end], href });
    }
  }
  return { text, segments, spans, links };
}

function kindOf(frame: Frame): BlockKind {
  if (HEADING_TAGS.has(frame.tag)) return 'heading';
  for (let at: Frame | null = frame; at; at = at.parent) {
    if (at.tag === 'FIGCAPTION') return 'caption';
    if (at.tag === 'BLOCKQUOTE') return 'quote';
    if (at.tag === 'LI' || at.tag === 'DD') return 'list-item';
  }
  return 'paragraph';
}
