import type { PageKind } from '../../core/model/article.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { Metadata, PageFacts } from '../metadata/read-metadata.ts';

/** What kind of page this is, told by what it says of itself and by the shape of its text. */
export function detectNews(facts: PageFacts, metadata: Metadata, articleChars: number): PageKind {
  const signals: string[] = [];
  if (facts.linked.some((node) => typesOf(node).some((type) => /NewsArticle$/.test(type))))
    signals.push('json-ld-news');
  if (facts.meta.first('og:type') === 'article') signals.push('og-article');
  if (metadata.published) signals.push('dated');
  const score = articleChars < 250 ? 0 : signals.includes('json-ld-news') ? 0.95 : signals.length > 1 ? 0.7 : 0.2;
  const kind = score >= 0.5 ? 'news-article' : articleChars >= 1000 ? 'article' : 'other';
  return { kind, score, signals };
}
