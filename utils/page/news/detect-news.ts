import type { PageKind } from '../../core/model/article.ts';
import { measurePage, type ReadParts } from './measure-page.ts';
import { NEWS_BIAS, NEWS_WEIGHTS } from './news-weights-table.ts';

/** Below this a page shows no article, whatever it calls itself; in UTF-16 units. */
const LEAST_CHARS = 140;
/** A signal speaks when it moves the log-odds by this much. */
const LEAST_SAY = 0.1;
/** How far from the mean a measure counts, in standard deviations: beyond, one odd measure would decide alone. */
const FARTHEST = 3;

/**
 * What kind of page this is: a logistic regression over what the page says of itself, its address, the way its text reads and what
 * else stands on it. The signals are the measures that spoke for the kind it was found to be.
 */
export function detectNews(parts: ReadParts): PageKind {
  const chars = parts.article.reduce((sum, block) => sum + block.text.length, 0);
  const said = sayOf(measurePage(parts));
  const score = chars < LEAST_CHARS ? 0 : 1 / (1 + Math.exp(-NEWS_BIAS - said.reduce((sum, [, say]) => sum + say, 0)));
  const isNews = score >= 0.5;
  const signals = said
    .filter(([, say]) => (isNews ? say : -say) >= LEAST_SAY)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([id]) => id);
  const kind = isNews ? 'news-article' : chars >= LEAST_CHARS && looksRead(parts) ? 'article' : 'other';
  return { kind, score, signals };
}

/** How much each measure speaks for news, in log-odds. */
function sayOf(measures: Readonly<Record<string, number | boolean>>): [id: string, say: number][] {
  return Object.entries(NEWS_WEIGHTS).map(([id, [mean, deviation, weight]]) => {
    const distance = (Number(measures[id] ?? 0) - mean) / deviation;
    return [id, weight * Math.max(-FARTHEST, Math.min(FARTHEST, distance))];
  });
}

/** Whether a page that is no news is there to be read: a good part of its text is one article, and it is no front door. */
function looksRead({ facts, blocks, article }: ReadParts): boolean {
  const chars = article.reduce((sum, block) => sum + block.text.length, 0);
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isRoot = facts.url !== null && facts.url.pathname.length < 2;
  return chars >= 500 && chars >= all * 0.25 && !isRoot;
}
