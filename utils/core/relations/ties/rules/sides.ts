import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "26 percent supported it, with 44 percent opposed"
  'first:P w{3} pro w* ,|;|and|but? and|but? w{2} second:P w{3} contra',
  'first:P w{3} contra w* ,|;|and|but? and|but? w{2} second:P w{3} pro',
  // "liked by 36 percent and disliked by 24 percent"
  'pro w{2} first:P w* ,|;|and|but? and|but? w{1} contra w{2} second:P',
  'contra w{2} first:P w* ,|;|and|but? and|but? w{1} pro w{2} second:P',
].map(pattern);

export const sides: TieRule = {
  id: 'tie/sides',
  reason: 'A share of people for something and a share against it.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [first, second] = figuresOf(items, named, ['first', 'second']);
      if (![figures[first], figures[second]].every(isShare)) return [];
      return [{ kind: 'difference', rule: sides.id, words: wordsOf(items, named), first, second, apart: null }];
    }),
};

const isShare = (figure: Figure | undefined): boolean =>
  figure !== undefined && figure.change === null && figure.value !== null && figure.unit === 'percentage';
