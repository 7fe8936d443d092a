import type { Article } from '../model/article.ts';
import type { Source } from '../model/source.ts';

/** The article itself, as the source of what is reckoned from its own numbers. */
export function pageSource(article: Article): Source {
  const firstLine = article.text.trimStart().slice(0, 120).split('\n', 1)[0]!.trim();
  return {
    title: article.title ?? (firstLine || (article.url ?? '')),
    publisher: article.publisher?.name ?? '',
    url: article.url ?? '',
    asOf: article.published,
    retrieved: null,
    licence: '',
  };
}
