import type { Article } from '../../model/article.ts';

/** Letters and digits of a slug at most; whole words. */
const LONGEST = 60;

/** `sidelight-<publisher>-<date>-<slug>.<extension>`; what the page does not state is left out. */
export function fileName(article: Article | null, extension: string): string {
  const parts = [article?.publisher?.name, article?.published?.slice(0, 10), article?.title].map((part) =>
    slug(part ?? ''),
  );
  return `${['sidelight', ...parts].filter(Boolean).join('-')}.${extension}`;
}

/** Words in lower case with hyphens between: letters and digits of any script, accents left out. */
function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  let made = [...(parts[0] ?? '')].slice(0, LONGEST).join('');
  for (const part of parts.slice(1)) {
    if (made.length + part.length >= LONGEST) break;
    made += `-${part}`;
  }
  return made;
}
