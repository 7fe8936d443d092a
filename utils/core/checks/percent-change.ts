import type { Figure } from '../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from './check.ts';
import { allowed, overlap, written } from './interval.ts';
import { pageSource } from './page-source.ts';
import { sentenceOf } from './sentence-of.ts';
import { amount, message, percent, words } from './speak.ts';

interface Case {
  readonly change: number;
  readonly from: number;
  readonly to: number;
}

/**
 * "Rose 15%, from 40 to 46": works the change out of both ends and holds it against the one stated. Plans only where the
 * sentence holds these three figures and no other.
 */
export const percentChange: Check = defineCheck('check/percent-change', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  const cases: Case[] = [];
  for (const [to, figure] of figures.entries()) {
    const from = figure.of;
    if (from === null || !isEnd(figure) || !isEnd(figures[from]!) || figures[from]!.change !== null) continue;
    const near = sentenceOf(article.text, figure.span);
    const inside = [from, to, from - 1, from + 1, to - 1, to + 1, to + 2, from + 2, to - 2, from - 2].filter((at) => {
      const other = figures[at];
      return other && other.span[0] >= near[0] && other.span[1] <= near[1];
    });
    const others = [...new Set(inside)].filter((at) => at !== from && at !== to);
    const change = others[0];
    if (others.length !== 1 || change === undefined || !isPercentChange(article.text, figures[change]!)) continue;
    cases.push({ change, from, to });
  }
  return cases;
}

/** Either end: an amount of its own, not a share. */
const isEnd = ({ kind, value }: Figure): boolean =>
  (kind === 'count' || kind === 'money' || kind === 'measure') && value !== null;

const isPercentChange = (text: string, figure: Figure): boolean =>
  figure.kind === 'percent' &&
  figure.unit === 'percentage' &&
  figure.value !== null &&
  figure.of === null &&
  directionOf(text, figure) !== null;

const RISE = /\b(increase|rise|jump|gain|growth|surge|climb) of [^,.;]{0,15}$/i;
const FALL = /\b(drop|fall|decline|decrease|cut|loss|slump|reduction) of [^,.;]{0,15}$/i;

/** Which way a percentage goes: as read, or by the noun before it, "an increase of 30%". */
function directionOf(text: string, { change, span }: Figure): 'up' | 'down' | null {
  const before = text.slice(Math.max(0, span[0] - 40), span[0]);
  return change ?? (RISE.test(before) ? 'up' : FALL.test(before) ? 'down' : null);
}

function judge({ change, from, to }: Case, { article, figures }: Checkable): Finding[] {
  const stated = figures[change]!;
  const before = written(figures[from]!);
  const after = written(figures[to]!);
  const says = allowed(stated);
  if (!article || !before || !after || !says || before.low <= 0) return [];
  const sign = directionOf(article.text, stated) === 'down' ? -1 : 1;
  const ends = [after.low / before.high - 1, after.high / before.low - 1].map((part) => part * 100 * sign);
  const fits = overlap({ low: Math.min(...ends), high: Math.max(...ends) }, says);
  const result = (figures[to]!.value! / figures[from]!.value! - 1) * 100;
  return [
    {
      about: { figure: change },
      relation: fits ? 'matches' : 'differs',
      message: message(
        fits ? 'note_percent_change_matches' : 'note_percent_change_differs',
        amount(figures[from]!.value!, figures[from]!.unit),
        amount(figures[to]!.value!, figures[to]!.unit),
        percent(Math.abs(result), 1),
        words(article.text, stated),
        { kind: 'message', message: message(result < 0 ? 'note_fall' : 'note_rise') },
      ),
      sources: [pageSource(article)],
    },
  ];
}
