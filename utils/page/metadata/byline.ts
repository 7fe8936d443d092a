import { BYLINE, HAN_BYLINE, HAN_SIGNATURE, SIGNATURE } from '../../core/lang/page/bylines.ts';

/** The names in a line that says who wrote the article, such as "By Ann Example and Ben Sample"; null where it is no such line. */
export function bylineIn(text: string): string | null {
  if (text.length > 120) return null;
  return BYLINE.test(text) ? text : (HAN_BYLINE.exec(text)?.[1] ?? null);
}

/** The names that sign a text in its last line ("By Ann Example", "— Ann Example"), or, in Chinese and Japanese, in brackets behind it; null where none do. */
export function signatureIn(text: string): string | null {
  const line = text.trim();
  if (line.length <= LONGEST_SIGNATURE && (BYLINE.test(line) || SIGNATURE.test(line)))
    return line.replace(/^[\s–—-]+/u, '');
  return HAN_SIGNATURE.exec(line.slice(-LONGEST_SIGNATURE))?.[1] ?? null;
}

/** UTF-16 units. */
const LONGEST_SIGNATURE = 60;
