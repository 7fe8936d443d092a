import type { Article, Block, Link } from '../core/model/article.ts';
import type { Span } from '../core/model/span.ts';
import { isObject } from './mend.ts';
import type { PageReading } from './messages.ts';
import { hostOf } from './site-rules.ts';

/** More than the reader in a page ever sends: it cuts a text long before. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_LINE = 20_000;
const MOST_ENTRIES = 200_000;

/**
 * A reading as a page's reader sends it, or null where it is none: another shape, places outside its text, or the address of another site
 * than it comes from (`from`, which the browser vouches for). Whoever takes over a content script can send anything; it must not keep the
 * background busy or speak for another site.
 */
export function checkReading(value: unknown, from: string | null): PageReading | null {
  if (!isObject(value)) return null;
  const { document, url, part, insisted, page, article, notRead } = value;
  const isSound =
    isLine(document) &&
    isLine(url) &&
    isFrom(url, from) &&
    (part === 'page' || part === 'selection') &&
    typeof insisted === 'boolean' &&
    (page === null || isPage(page)) &&
    (article === null || isArticle(article)) &&
    isListOf(notRead, isLine);
  return isSound ? (value as unknown as PageReading) : null;
}

/** A page may change the path it shows, never its host. What the browser does not tell is taken as it is. */
const isFrom = (url: string, from: string | null): boolean => from === null || hostOf(url) === hostOf(from);

const isLine = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_LINE;
const isLineOrNull = (value: unknown): boolean => value === null || isLine(value);

function isListOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(test);
}

const isPage = (value: unknown): boolean =>
  isObject(value) && isLine(value['kind']) && Number.isFinite(value['score']) && isListOf(value['signals'], isLine);

function isArticle(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, title, authors, published, modified, publisher, lang, text, blocks, links } = value as Partial<
    Record<keyof Article, unknown>
  >;
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return false;
  return (
    [url, title, published, modified].every(isLineOrNull) &&
    isListOf(authors, isLine) &&
    (publisher === null || (isObject(publisher) && isLine(publisher['name']) && isLine(publisher['domain']))) &&
    isLine(lang) &&
    areBlocks(blocks, text.length) &&
    isListOf(
      links,
      (link) => isObject(link) && isSpan(link['span'], text.length) && isLine((link as Partial<Link>).href),
    )
  );
}

/** Blocks in the order of the text, none into another. */
function areBlocks(value: unknown, length: number): boolean {
  let end = 0;
  return isListOf(value, (block) => {
    if (!isObject(block) || !isLine((block as Partial<Block>).kind) || !isSpan(block['span'], length)) return false;
    const [from, to] = block['span'];
    const follows = from >= end;
    end = to;
    return follows;
  });
}

function isSpan(value: unknown, length: number): value is Span {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value as unknown[];
  return (
    Number.isSafeInteger(from) &&
    Number.isSafeInteger(to) &&
    0 <= Number(from) &&
    Number(from) <= Number(to) &&
    Number(to) <= length
  );
}
