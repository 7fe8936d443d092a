import { amount, message, percent, said, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isPlainly } from '../support/comparable.ts';
import { changeOf } from '../support/direction.ts';
import { type FromTo, fromTo, isTied } from '../support/from-to.ts';
import { allowed, type Interval, overlap, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';

interface Case extends FromTo {
  readonly change: number;
  readonly sign: 1 | -1;
}

/**
 * "Rose 15%, from 40 to 46": works the change out of both ends and holds it against the one stated, a percentage or a fraction.
 * Plans only where the sentence holds these figures and no other. Where both ends are percentages and the change counts points,
 * both ways to say it are shown.
 */
export const percentChange: Check = defineCheck('check/percent-change', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article, figures } = reading;
  if (!article) return [];
  return fromTo(reading).flatMap((pair) => {
    const [change] = pair.others;
    if (pair.others.length !== 1 || change === undefined || !isShare(figures[change]!, pair.ends)) return [];
    if (!isTied(article.text, figures[change]!, pair)) return [];
    const direction = changeOf(article.text, figures[change]!);
    if (direction === null || !isPlainly([pair.from, pair.to, figures[change]!], 'change')) return [];
    return [{ ...pair, change, sign: direction === 'down' ? -1 : 1 }];
  });
}

const isShare = ({ kind, unit, value, of }: Figure, ends: readonly number[]): boolean =>
  value !== null &&
  (of === null || ends.includes(of)) &&
  ((kind === 'percent' && unit === 'percentage') || kind === 'fraction');

function judge({ from, to, change, sign }: Case, { article, figures }: Checkable): Finding[] {
  const stated = figures[change]!;
  const before = written(from);
  const after = written(to);
  const bounds = allowed(stated);
  if (!article || !before || !after || !bounds || before.low <= 0) return [];
  const scale = stated.kind === 'fraction' ? 100 : 1;
  const says = { low: bounds.low * scale, high: bounds.high * scale };
  const fits = overlap(between([after.low / before.high - 1, after.high / before.low - 1], 100 * sign), says);
  const inPoints =
    from.kind === 'percent' && overlap(between([after.low - before.high, after.high - before.low], sign), says);
  const result = (to.value! / from.value! - 1) * 100;
  const relation = fits ? 'matches' : inPoints ? 'context' : 'differs';
  const key = inPoints && !fits ? 'note_percent_change_points' : `note_percent_change_${relation}`;
  return [
    {
      about: { figure: change },
      relation,
      message: message(
        key,
        amount(from.value!, from.unit),
        amount(to.value!, to.unit),
        percent(Math.abs(result), 1),
        words(article.text, stated),
        said(result < 0 ? 'note_fall' : 'note_rise'),
      ),
      sources: [pageSource(article)],
    },
  ];
}

const between = (ends: readonly [number, number], by: number): Interval => {
  const scaled = ends.map((end) => end * by);
  return { low: Math.min(...scaled), high: Math.max(...scaled) };
};
