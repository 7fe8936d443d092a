import type { Article } from '../../model/article.ts';
import { slug } from './slug.ts';

/** `sidelight-<publisher>-<date>-<slug>.<extension>`; what the page does not state is left out. */
export function fileName(article: Article | null, extension: string): string {
  const parts = [article?.publisher?.name, article?.published?.slice(0, 10), article?.title].map((part) =>
    slug(part ?? ''),
  );
  return `${['sidelight', ...parts].filter(Boolean).join('-')}.${extension}`;
}
