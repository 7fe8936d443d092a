import { BYLINE, HAN_BYLINE } from '../../core/lang/page/bylines.ts';

/** The names in a line that says who wrote the article, such as "By Ann Example and Ben Sample"; null where it is no such line. */
export function bylineIn(text: string): string | null {
  if (text.length > 120) return null;
  return BYLINE.test(text) ? text : (HAN_BYLINE.exec(text)?.[1] ?? null);
}
