import { attributeOf, find } from '../dom.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { findAuthors } from './authors.ts';
import { findDates } from './dates.ts';
import { asText, type LinkedNode, readJsonLd, typesOf } from './json-ld.ts';
import { findLanguage } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import type { Metadata, PageFacts } from './page-facts.ts';
import { findPublisher } from './publisher.ts';
import { findTitle } from './title.ts';

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

/** What stands around an article, and what of its page is of other stories. */
interface Surroundings {
  /** The texts around its headline. */
  readonly head: readonly string[];
  /** The texts at its end. */
  readonly foot: readonly string[];
  readonly isElsewhere: Elsewhere;
}

/** `text` is the article's, for a page that does not say what language it is in. */
export function readMetadata(facts: PageFacts, text: string, { head, foot, isElsewhere }: Surroundings): Metadata {
  const lang = findLanguage(facts, text);
  const publisher = findPublisher(facts);
  return {
    lang,
    publisher,
    authors: findAuthors(facts, { head, foot, publisher, isElsewhere }),
    ...findDates(facts, head, lang, isElsewhere),
  };
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
