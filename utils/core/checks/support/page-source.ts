import type { Article } from '../../model/article.ts';
import type { Source } from '../../model/source.ts';

/** The article itself, as the source of what is reckoned from its own numbers. */
export function pageSource(article: Article): Source {
  return {
    title: article.title ?? 'This article',
    publisher: article.publisher?.name ?? '',
    url: article.url ?? '',
    asOf: article.published,
    retrieved: null,
    licence: '',
  };
}
