import { attributeOf, findAll } from '../dom.ts';
import { plainText } from './plain-text.ts';

/** A page's `<meta>` values by lower-cased name, property or itemprop; the first of each, and all of them in order. */
export interface MetaTags {
  first(...names: string[]): string | null;
  all(...names: string[]): string[];
}

export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const element of findAll(document, 'meta')) {
    // Some pages write the value as `value`.
    const content = plainText(attributeOf(element, 'content') ?? attributeOf(element, 'value') ?? '');
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = attributeOf(element, attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = values.get(name);
      if (list) list.push(content);
      else values.set(name, [content]);
    }
  }
  const all = (...names: string[]) => names.flatMap((name) => values.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] ?? null };
}
