import type { PageKind } from '../../core/model/article.ts';
import { applies } from '../rules.ts';
import { measurePage, type ReadParts } from './measure-page.ts';
import { NEWS_RULES, START } from './news-rules.ts';

/** Below this a page shows no article, whatever it calls itself; in UTF-16 units. */
const LEAST_CHARS = 140;

/**
 * What kind of page this is: by points for and against news (`news-rules.ts`), read as log-odds. The signals are the measures that
 * spoke for the kind it was found to be, strongest first.
 */
export function detectNews(parts: ReadParts): PageKind {
  const chars = parts.article.reduce((sum, block) => sum + block.text.length, 0);
  const measures = measurePage(parts);
  const spoke = NEWS_RULES.filter((rule) => applies(rule, Number(measures[rule.measure] ?? 0)));
  const points = spoke.reduce((sum, rule) => sum + rule.points, START);
  const score = chars < LEAST_CHARS ? 0 : 1 / (1 + Math.exp(-points));
  const isNews = score >= 0.5;
  const signals = spoke
    .filter((rule) => (isNews ? rule.points > 0 : rule.points < 0))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ measure }) => measure);
  const kind = isNews ? 'news-article' : chars >= LEAST_CHARS && looksRead(parts) ? 'article' : 'other';
  return { kind, score, signals: [...new Set(signals)] };
}

/** Whether a page that is no news is there to be read: a good part of its text is one article, and it is no front door. */
function looksRead({ facts, blocks, article }: ReadParts): boolean {
  const chars = article.reduce((sum, block) => sum + block.text.length, 0);
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isRoot = facts.url !== null && facts.url.pathname.length < 2;
  return chars >= 500 && chars >= all * 0.25 && !isRoot;
}
