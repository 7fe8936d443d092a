import type { Article, PageKind } from '../core/model/article.ts';
import { findArticle } from './article/find-article.ts';
import { findNotRead } from './article/not-read.ts';
import { joinBlocks } from './join-blocks.ts';
import { readFacts, readMetadata } from './metadata/read-metadata.ts';
import { detectNews } from './news/detect-news.ts';
import { readBlocks } from './text/read-blocks.ts';
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

/** What is told of a page that goes on after as much of it as is read. */
export const REST = 'rest of the text';

/**
 * Reads a page. Never throws on any document, changes nothing in it, and takes time in proportion to its size. `insist`: what text
 * there is counts as its article, though the page shows none.
 */
export function readPage(document: Document, url: string, insist = false): PageReading {
  const { blocks, embeds, isCut } = readBlocks(document);
  const facts = readFacts(document, url);
  const found = findArticle(blocks, facts);
  const { text, segments, spans, links } = joinBlocks(found.blocks, facts.url);
  const metadata = readMetadata(facts, text, found);
  const page = detectNews({ facts, metadata, blocks, article: found.blocks });
  if (page.kind === 'other' && !(insist && text))
    return { page, article: null, textMap: makeTextMap('', []), notRead: [] };
  const article = { url: facts.url?.href ?? null, title: facts.title, ...metadata, text, blocks: spans, links };
  const notRead = [...findNotRead(embeds, blocks, found.blocks), ...(isCut ? [REST] : [])];
  return { page, article, textMap: makeTextMap(text, segments), notRead };
}
