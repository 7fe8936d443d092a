import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, sameMeasure, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  'first:N w* Y? .|, w* Y? w* second:N w{3} Y? ,|. and? makes filler? total:N',
  'first:N w* Y? .|, w* Y? w* second:N w{3} Y? and makes filler? total:N',
].map(pattern);

export const makes: TieRule = {
  id: 'tie/makes',
  reason:
    'Two amounts, over two sentences, and words that say what they make; only where they do, for other parts may lie between.',
  over: 'neighbours',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [first, second, total] = figuresOf(items, named, ['first', 'second', 'total']);
      const [a, b, sum] = [figures[first], figures[second], figures[total]];
      if (!isAmount(a) || !isAmount(b) || !isAmount(sum) || !sameMeasure(a, sum) || !sameMeasure(b, sum)) return [];
      if (a.value + b.value !== sum.value) return [];
      return [{ kind: 'sums-to', rule: makes.id, words: wordsOf(items, named), parts: [first, second], total }];
    }),
};
