import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "17,000 refugees found work, of whom 3,700 ...", "17.000 haben einen Job, davon sind 3.700"
  'whole:N w* Y? w* ,|(|-|; ofThem w{3} part:N',
  'whole:N ofThem w{3} part:N',
  'whole:N w* Y? w* ,|(|-|; part:N ofThem',
  'whole:N w* and part:N ofThem',
  // "46 members, including 12 women"
  'whole:N w{4} ,? including the? part:N',
].map(pattern);

export const partOfThem: TieRule = {
  id: 'tie/part-of-them',
  reason: 'A number and, behind it, "of whom" or "of them" with a smaller one: that one is a part of it.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, whole] = figuresOf(items, named, ['part', 'whole']);
      if (!arePartAndWhole(figures[part], figures[whole])) return [];
      return [{ kind: 'part-of', rule: partOfThem.id, words: wordsOf(items, named), part, whole }];
    }),
};

/** Counts, or amounts of one currency; whoever they count, the words tie them. */
const arePartAndWhole = (some: Figure | undefined, all: Figure | undefined): boolean =>
  isAmount(some) &&
  isAmount(all) &&
  some.kind === all.kind &&
  some.kind !== 'measure' &&
  (some.kind === 'count' || some.unit === all.unit) &&
  [some, all].every((figure) => figure.change === null && !isTime(figure)) &&
  some.value < all.value;
