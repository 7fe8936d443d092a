import { COMMON_WORDS } from '../../core/lang/page/common-words.ts';
import { languageOfScript } from '../../core/lang/page/scripts.ts';
import { attributeOf, rootOf } from '../dom.ts';
import { asText } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** The article's language, ISO 639-1: by its script where that tells, else as the page states it if the words agree, else by the words. */
export function findLanguage({ document, meta, node }: PageFacts, text: string): string {
  const byScript = languageOfScript(text);
  if (byScript?.sure) return byScript.lang;
  const root = rootOf(document);
  const stated = [
    root && attributeOf(root, 'lang'),
    root && attributeOf(root, 'xml:lang'),
    asText(node?.['inLanguage']),
    meta.first('og:locale', 'content-language', 'language', 'dc.language'),
  ].flatMap((value) => /^([a-z]{2})(?:[-_]|$)/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase() ?? []);
  const said = stated[0] === 'nb' || stated[0] === 'nn' ? 'no' : stated[0];
  const read = languageOfWords(text);
  if (byScript && (!said || !byScript.of.includes(said))) return byScript.lang;
  // Templates are copied with their language attribute; three in a hundred words of another language say otherwise.
  if (said && (!read || read.lang === said || !(said in COMMON_WORDS) || read.share < 0.12)) return said;
  return read?.lang ?? said ?? 'en';
}

/** The language whose commonest words make up the largest share of a text; null where none does. */
function languageOfWords(text: string): { lang: string; share: number } | null {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return null;
  let best: { lang: string; share: number } | null = null;
  for (const [lang, common] of Object.entries(COMMON_WORDS)) {
    const share = words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0) / words.length;
    if (share > (best?.share ?? 0.08)) best = { lang, share };
  }
  return best;
}
