import type { Analysis } from '../model/analysis.ts';
import { contains, type Span, stretchAround } from '../model/span.ts';

/** Where the text itself leads for a claim: the address of the first link of its sentence that leads to the web; null where none does. */
export function claimLink({ article, sentences }: Analysis, span: Span): string | null {
  const sentence = stretchAround(sentences, span);
  const link = article?.links.find(({ span: own, href }) => contains(sentence, own) && /^https?:/.test(href));
  return link?.href ?? null;
}
