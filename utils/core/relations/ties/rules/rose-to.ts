import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import { findPairs } from '../pairs.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  'change:P to the? to:N',
  // "fell 3%, to $45", "rose 2% to close at 7,512"
  'change:P ,? to|levelAt the? filler? to:N',
].map(pattern);

export const roseTo: TieRule = {
  id: 'tie/rose-to',
  reason: 'A change in percent and right behind it the level it came to: what it was before nobody says.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const told = new Set(findPairs(items, figures).flatMap(({ from, to }) => [from.figure, to.figure]));
    if (items.some(({ signs }) => signs.has('adjusted') || signs.has('against'))) return [];
    return findAll(PATTERNS, items).flatMap(({ named, to: end }): Tie[] => {
      const [change, to] = figuresOf(items, named, ['change', 'to']);
      const [by, level] = [figures[change], figures[to]];
      if (!by || by.change === null || by.of !== null || !isAmount(level) || isTime(level) || told.has(to)) return [];
      // "Rose 5% to 20 million from continuing operations of 15": another origin.
      if (items[end]?.signs.has('from') && !items[end]?.signs.has('of')) return [];
      const ends = { from: null, to: { figure: to, at: 'value' as const } };
      return [{ kind: 'from-to', rule: roseTo.id, words: wordsOf(items, named), ...ends, change, way: by.change }];
    });
  },
};
