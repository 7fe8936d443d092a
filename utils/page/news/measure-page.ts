import { HOWTO_TITLE } from '../../core/lang/page/labels.ts';
import { attributeOf, find, findAll } from '../dom.ts';
import { asText, typesOf } from '../metadata/json-ld.ts';
import type { Metadata, PageFacts } from '../metadata/page-facts.ts';
import { weightOf } from '../text/prose-shape.ts';
import type { TextBlock } from '../text/text-block.ts';
import { measureAddress } from './measure-address.ts';
import { measureText } from './measure-text.ts';
import type { Measures } from './measures.ts';

/** What is at hand of a page when its kind is judged. */
export interface ReadParts {
  readonly facts: PageFacts;
  readonly metadata: Metadata;
  /** All text of the page, and the part of it that is the article. */
  readonly blocks: readonly TextBlock[];
  readonly article: readonly TextBlock[];
}

/** Everything the kind of a page is judged by. `news-weights-table.ts` says how much each counts. */
export function measurePage(parts: ReadParts): Measures {
  const { facts, blocks, article } = parts;
  return {
    ...measureData(parts),
    ...measureAddress(facts.url, facts.meta.first('og:site_name')),
    ...measureText(blocks, article),
    ...measureMarkup(facts.document),
  };
}

const NEWS_TYPE = /NewsArticle$|LiveBlogPosting/;
const OTHER_TYPE =
  /^(?:Product|Recipe|ItemList|CollectionPage|SearchResultsPage|JobPosting|FAQPage|QAPage|DiscussionForumPosting|TechArticle|APIReference|Course|LocalBusiness|HowTo|Event|SoftwareApplication|Book|Movie|ProfilePage|ContactPage|Offer|Store)$/;

/** What the page says of itself. */
function measureData({ facts, metadata }: ReadParts): Measures {
  const { linked, meta, node, document, title } = facts;
  const types = [...new Set([...linked, node?.['publisher']].flatMap(typesOf))];
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const items = [...findAll(document, '[itemtype]')]
    .slice(0, 60)
    .map((element) => attributeOf(element, 'itemtype') ?? '');
  const og = meta.first('og:type')?.toLowerCase() ?? '';
  return {
    'ld:news': has(NEWS_TYPE),
    'ld:newsroom': has(/NewsMediaOrganization/),
    'ld:page': has(/^(?:WebPage|WebSite)$/),
    'ld:blog': has(/Blog/),
    // Beside a news article, data may name what is reviewed in it, or a list it stands in.
    'ld:other': has(OTHER_TYPE) && !has(NEWS_TYPE),
    'ld:section': asText(node?.['articleSection']) !== null,
    'item:news': items.some((item) => NEWS_TYPE.test(item)),
    'item:other': items.some((item) =>
      /Product|Recipe|Offer|LocalBusiness|Event|SearchResults|Blog$|ItemList/.test(item),
    ),
    'og:article': og === 'article',
    'og:website': og === 'website' || og === 'blog',
    'meta:keywords': meta.first('news_keywords', 'syndication-source', 'original-source', 'standout') !== null,
    'meta:pages': meta.first('fb:pages', 'fb:app_id', 'fb:admins') !== null,
    'meta:amp': find(document, 'link[rel~="amphtml"]') !== null,
    dated: metadata.published !== null,
    authors: metadata.authors.length > 0,
    'title:weight': log(weightOf(title ?? '')),
    'title:howto': HOWTO_TITLE.test(title ?? ''),
  };
}

/** What else the page is made of. */
function measureMarkup(document: Document): Measures {
  const number = (selector: string) => findAll(document, selector).length;
  const body = find(document, 'body');
  return {
    'page:inputs': log(number('input:not([type="hidden"]), textarea, select')),
    'page:iframes': log(number('iframe')),
    'page:code': log(number('pre, code')),
    'page:comments': find(document, '[id*="comment" i], [class*="comment" i]') !== null,
    'body:article': /\b(?:article|story|single|post|news)\b/i.test(
      body ? `${attributeOf(body, 'class') ?? ''} ${attributeOf(body, 'id') ?? ''}` : '',
    ),
  };
}

const log = (value: number): number => Math.log2(1 + value);
