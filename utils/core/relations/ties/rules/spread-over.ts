import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, type Match, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "spent $4 million on roads over the past five years"
  'amount:N w* w{3} within w{2} time:D',
  // "In the past five years it has spent $4 million"
  'within w{2} time:D ,? w|the* w|the{3} amount:N',
].map(pattern);

/** A sentence with these reckons with time itself, or tells of what may never be. */
const ANOTHER: readonly string[] = ['adjusted', 'each', 'average', 'range', 'unreal'];

export const spreadOver: TieRule = {
  id: 'tie/spread-over',
  reason: 'A sum or a count and the length of time in which it came together, as words right before the time say.',
  over: 'sentence',
  find: ({ items, figures }) => {
    if (items.some(({ signs }) => ANOTHER.some((sign) => signs.has(sign)))) return [];
    return findAll(PATTERNS, items).flatMap((match): Tie[] => {
      const [amount, time] = figuresOf(items, match.named, ['amount', 'time']);
      if (!isSum(figures[amount]) || !isLength(figures[time]) || isLevel(items, match)) return [];
      return [{ kind: 'spread-over', rule: spreadOver.id, words: wordsOf(items, match.named), amount, time }];
    });
  },
};

/** What adds up over time: money or a count of named things, no level and no rate. */
const isSum = (figure: Figure | undefined): boolean =>
  isAmount(figure) &&
  figure.kind !== 'measure' &&
  figure.unit !== null &&
  !figure.unit.includes(' per ') &&
  !isTime(figure) &&
  !figure.scope.some((scope) => scope === 'level' || scope === 'each' || scope === 'average' || scope === 'up-to');

const isLength = (figure: Figure | undefined): boolean =>
  figure?.kind === 'duration' && figure.value !== null && figure.bound === '=';

/** "Has risen to 900 over the past five years": where it came to. */
const isLevel = (items: readonly Item[], { named }: Match): boolean => {
  const at = named.get('amount') ?? 0;
  const isArticle = ['the', 'filler'].some((sign) => items[at - 1]?.signs.has(sign));
  const before = items[isArticle ? at - 2 : at - 1];
  return ['to', 'from', 'levelAt', 'of'].some((sign) => before?.signs.has(sign));
};
