import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = ['paid w{3} total:N w{2} forThese the? filler? count:N'].map(pattern);

export const paidFor: TieRule = {
  id: 'tie/paid-for',
  reason: 'A sum that was paid and the number of things it was paid for; what that is for each nobody says.',
  over: 'sentence',
  find: ({ items, figures }) => {
    // Another amount of money may be for some of them, or for each.
    if (figures.length && items.filter(({ figure }) => figures[figure]?.kind === 'money').length !== 1) return [];
    if (items.some(({ signs }) => signs.has('each') || signs.has('average') || signs.has('unreal'))) return [];
    return findAll(PATTERNS, items).flatMap(({ named, to }): Tie[] => {
      const [total, count] = figuresOf(items, named, ['total', 'count']);
      const [sum, many] = [figures[total], figures[count]];
      if (!isAmount(sum) || !isAmount(many) || sum.kind !== 'money' || many.kind !== 'count') return [];
      if (sum.unit?.includes(' per ') || !isNamed(many, items[to]) || isTime(many) || many.scope.includes('part'))
        return [];
      if ([sum, many].some(({ change, bound }) => change !== null || bound === '<' || bound === '>')) return [];
      // "Two million for 30 schools and a library".
      if (items.slice(to, to + 2).some(({ signs }) => signs.has('and') || signs.has('of'))) return [];
      return [{ kind: 'average-of', rule: paidFor.id, words: wordsOf(items, named), total, count, each: null }];
    });
  },
};

/** Things are named in the count or by a plain noun right behind it. */
const isNamed = ({ unit }: Figure, next: Item | undefined): boolean =>
  unit !== null || (next?.signs.size === 1 && next.signs.has('w'));
