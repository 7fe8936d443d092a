import type { Article } from '../model/article.ts';

/**
 * The first `most` characters of an article, cut between two blocks; the article itself where it is no longer than that. A page of
 * megabytes is a list or a log: its beginning is read, and the reader is told that the rest was not.
 */
export function cutArticle(article: Article, most: number): Article {
  if (article.text.length <= most) return article;
  const blocks = article.blocks.filter(({ span }) => span[1] <= most);
  const end = blocks.at(-1)?.span[1] ?? most;
  return {
    ...article,
    text: article.text.slice(0, end),
    blocks,
    links: article.links.filter(({ span }) => span[1] <= end),
  };
}
