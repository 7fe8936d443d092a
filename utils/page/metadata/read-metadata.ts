import type { Article } from '../../core/model/article.ts';
import { asList, asText, isNode, type LinkedNode, readJsonLd, typesOf } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** What a page says about itself. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: Article['publisher'];
  readonly lang: string;
  readonly meta: MetaTags;
  readonly linked: readonly LinkedNode[];
}

const ARTICLE_TYPE = /(?:Article|NewsArticle|Posting|Report|Review)$/;

export function readMetadata(document: Document, url: string): Metadata {
  const meta = readMetaTags(document);
  const linked = readJsonLd(document);
  const article = linked.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return {
    meta,
    linked,
    title: asText(article?.['headline']) ?? meta.first('og:title', 'twitter:title') ?? titleOf(document),
    authors: asList(article?.['author']).flatMap((author) => asText(isNode(author) ? author : author) ?? []),
    published: day(asText(article?.['datePublished']) ?? meta.first('article:published_time', 'date')),
    modified: day(asText(article?.['dateModified']) ?? meta.first('article:modified_time')),
    publisher: publisherOf(asText(article?.['publisher']) ?? meta.first('og:site_name'), url),
    lang: (document.documentElement?.getAttribute('lang') ?? 'en').slice(0, 2).toLowerCase() || 'en',
  };
}

const day = (stated: string | null): string | null => (stated && /^\d{4}-\d\d-\d\d/.test(stated) ? stated : null);

const titleOf = (document: Document): string | null =>
  document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() || null;

function publisherOf(name: string | null, url: string): Article['publisher'] {
  const domain = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return domain || name ? { name: name ?? domain, domain } : null;
}
