const BYLINE =
  /^(?:(?:written|words|text|story|reported|posted|published|submitted|article) )?(?:by|von|par|por|di|af|av|door|oleh|autor(?:in)?:|author:)\s+(?=\p{Lu})/iu;
const HAN =
  /(?:作者|记者|記者|责编|责任编辑|編輯|文)\s?[:：/]?\s?[(（]?(\p{sc=Han}{2,4}(?:[、，\s]\p{sc=Han}{2,4}){0,3})(?:$|[)）\]】\s])/u;

/** The names in a line that says who wrote the article, such as "By Ann Example and Ben Sample"; null where it is no such line. */
export function bylineIn(text: string): string | null {
  if (text.length > 120) return null;
  return BYLINE.test(text) ? text : (HAN.exec(text)?.[1] ?? null);
}
