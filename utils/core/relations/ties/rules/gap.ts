import type { Tie } from '../../../model/tie.ts';
import { figuresOf, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findPairs } from '../pairs.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "94% of women, compared with 83% of men"
  'first:P w* ,|(? against w{2} second:P',
  'first:P w* Y? ,|(? against w{2} second:P',
  // "49% put it among their first three wishes, compared with 29% of the others"
  'first:P w* w{5} , against w{2} second:P',
  // "ahead by 39% to 32%"
  'first:P w{1} to second:P',
].map(pattern);

export const gap: TieRule = {
  id: 'tie/gap',
  reason: 'Two shares that the words hold against each other, neither of them said to have moved.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const moved = new Set(findPairs(items, figures).flatMap(({ from, to }) => [from.figure, to.figure]));
    // How far apart they are is said.
    if (items.some(({ signs }) => signs.has('X') || signs.has('margin') || signs.has('adjusted'))) return [];
    return findAll(PATTERNS, items).flatMap(({ named, from }): Tie[] => {
      const [first, second] = figuresOf(items, named, ['first', 'second']);
      const both = [figures[first], figures[second]];
      if (both.some((one) => !one || one.change !== null || one.value === null || one.unit !== 'percentage')) return [];
      if (moved.has(first) || moved.has(second) || isEndOfRange(items, from)) return [];
      return [{ kind: 'difference', rule: gap.id, words: wordsOf(items, named), first, second, apart: null }];
    });
  },
};

/** "From 5% to 9%", "rates range between". */
const isEndOfRange = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some(({ signs }) => signs.has('range')) ||
  items[at - 1]?.signs.has('from') === true;
