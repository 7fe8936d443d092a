import { BLOG_WORDS, HOST_WORDS, NEWS_WORDS, OTHER_WORDS } from '../../core/lang/page/signal-words.ts';
import type { Measures } from './measures.ts';

/** What a page's address tells. */
export function measureAddress(url: URL | null, site: string | null): Measures {
  const path = url?.pathname ?? '';
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const words = path.toLowerCase().split(/[^a-z]+/);
  return {
    'url:root': url !== null && parts.length === 0,
    'url:date': /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d{2})/i.test(path),
    'url:id': /\d{5}/.test(path),
    'url:slug': Math.log2(1 + last.split(/[-_]/).length),
    'url:length': Math.log2(1 + last.length),
    'url:query': url !== null && url.search.length > 1,
    'url:news': words.some((word) => NEWS_WORDS.has(word)),
    'url:blog': words.some((word) => BLOG_WORDS.has(word)),
    'url:other': words.some((word) => OTHER_WORDS.has(word)),
    'host:news': HOST_WORDS.test(`${url?.hostname ?? ''} ${site ?? ''}`.toLowerCase()),
  };
}
