import type { Article } from '../../core/model/article.ts';
import { attributeOf, find } from '../dom.ts';
import { findAuthors } from './authors.ts';
import { findDates } from './dates.ts';
import { asText, type LinkedNode, readJsonLd, typesOf } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { findPublisher } from './publisher.ts';
import { findTitle } from './title.ts';

/** What a page says of itself, as it says it. */
export interface PageFacts {
  readonly document: Document;
  /** The page's address; where none is known, the one the page gives itself. Null where there is neither. */
  readonly url: URL | null;
  readonly meta: MetaTags;
  readonly linked: readonly LinkedNode[];
  /** The object of {@link linked} that is the page's article. */
  readonly node: LinkedNode | null;
  /** The article's text where the page's JSON-LD holds it. */
  readonly body: string | null;
  readonly description: string | null;
  readonly title: string | null;
}

export type Metadata = Pick<Article, 'authors' | 'published' | 'modified' | 'publisher' | 'lang'>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|LiveBlog)$/;

export function readFacts(document: Document, address: string): PageFacts {
  const meta = readMetaTags(document);
  const linked = readJsonLd(document);
  const canonical = find(document, 'link[rel~="canonical"]');
  const own = (canonical && attributeOf(canonical, 'href')) ?? meta.first('og:url');
  const url = URL.parse(address) ?? URL.parse(own ?? '');
  const node = mainNode(linked, url);
  return {
    document,
    url,
    meta,
    linked,
    node,
    body: asText(node?.['articleBody']),
    description: meta.first('og:description', 'description', 'twitter:description') ?? asText(node?.['description']),
    title: findTitle(document, meta, node),
  };
}

/** `text` is the article's, for a page that does not say what language it is in; `head` the texts around its headline. */
export function readMetadata(facts: PageFacts, text: string, head: readonly string[]): Metadata {
  const lang = findLanguage(facts, text);
  const publisher = findPublisher(facts);
  return { lang, publisher, authors: findAuthors(facts, head, publisher), ...findDates(facts, head, lang) };
}

/** The article among a page's objects: a list of related stories may stand beside it, so the one with this address is taken first. */
function mainNode(linked: readonly LinkedNode[], url: URL | null): LinkedNode | null {
  const articles = linked.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const path = url && url.pathname.length > 1 ? url.pathname : null;
  const isThis = (node: LinkedNode) =>
    [node['url'], node['@id'], node['mainEntityOfPage']].some((value) => {
      const stated = asText(value) ?? (value as LinkedNode | null)?.['@id'];
      return path !== null && typeof stated === 'string' && URL.parse(stated, url ?? undefined)?.pathname === path;
    });
  return (
    articles.find(isThis) ?? articles.find((node) => node['headline'] ?? node['datePublished']) ?? articles[0] ?? null
  );
}
