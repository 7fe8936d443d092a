import { attributeOf, rootOf } from '../dom.ts';
import { COMMON_WORDS } from './common-words.ts';
import { asText } from './json-ld.ts';
import type { PageFacts } from './read-metadata.ts';

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

const SCRIPTS: readonly { pattern: RegExp; of: readonly string[]; share: number }[] = [
  { pattern: /[\u3040-\u30ff]/g, of: ['ja'], share: 0.08 },
  { pattern: /[\uac00-\ud7af]/g, of: ['ko'], share: 0.2 },
  { pattern: /[\u4e00-\u9fff]/g, of: ['zh'], share: 0.25 },
  { pattern: /[\u0e00-\u0e7f]/g, of: ['th'], share: 0.3 },
  { pattern: /[\u0370-\u03ff]/g, of: ['el'], share: 0.3 },
  { pattern: /[\u0590-\u05ff]/g, of: ['he'], share: 0.3 },
  { pattern: /[\u0530-\u058f]/g, of: ['hy'], share: 0.3 },
  { pattern: /[\u10a0-\u10ff]/g, of: ['ka'], share: 0.3 },
  { pattern: /[\u0980-\u09ff]/g, of: ['bn'], share: 0.3 },
  { pattern: /[\u0b80-\u0bff]/g, of: ['ta'], share: 0.3 },
  { pattern: /[\u0900-\u097f]/g, of: ['hi', 'mr', 'ne'], share: 0.3 },
  { pattern: /[\u0600-\u06ff]/g, of: ['ar', 'fa', 'ur', 'ps', 'ku'], share: 0.3 },
  { pattern: /[\u0400-\u04ff]/g, of: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn'], share: 0.3 },
];

/** What the script tells. `sure` where one language alone is written in it. */
function languageOfScript(text: string): { lang: string; of: readonly string[]; sure: boolean } | null {
  const sample = text.slice(0, 3000);
  if (!sample) return null;
  for (const { pattern, of, share } of SCRIPTS) {
    if ((sample.match(pattern)?.length ?? 0) < sample.length * share) continue;
    if (of.length === 1) return { lang: of[0]!, of, sure: true };
    if (of[0] === 'ar')
      return { lang: /[ٹڈڑے]/.test(sample) ? 'ur' : /[پچژگ]/.test(sample) ? 'fa' : 'ar', of, sure: false };
    if (of[0] === 'ru')
      return { lang: /[іїєґ]/i.test(sample) ? 'uk' : /[ђћљњџј]/i.test(sample) ? 'sr' : 'ru', of, sure: false };
    return { lang: of[0]!, of, sure: false };
  }
  return null;
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
