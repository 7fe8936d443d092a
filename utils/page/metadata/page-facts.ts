import type { Article } from '../../core/model/article.ts';
import type { LinkedNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

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
