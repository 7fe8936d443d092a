import type { Article } from '../../model/article.ts';
import { slug } from './slug.ts';

/** Bytes of a name at most, as UTF-8: file systems take 255, and browsers may put a number behind it. */
const LONGEST = 200;

/** `sidelight-<publisher>-<date>-<slug>.<extension>`; what the page does not state is left out, and the end where it is too long for a file. */
export function fileName(article: Article | null, extension: string): string {
  const parts = [article?.publisher?.name, article?.published?.slice(0, 10), article?.title].map((part) =>
    slug(part ?? ''),
  );
  return `${cut(['sidelight', ...parts].filter(Boolean).join('-'))}.${extension}`;
}

function cut(name: string): string {
  let bytes = 0;
  let end = 0;
  for (const letter of name) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > LONGEST) break;
    end += letter.length;
  }
  return name.slice(0, end).replace(/-$/, '');
}
