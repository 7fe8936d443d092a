import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = ['share:P of the* whole:N', 'share:P of the* w of the? whole:N'].map(pattern);

export const shareWithBase: TieRule = {
  id: 'tie/share-with-base',
  reason: 'A percentage right before "of" and the number it is of: how many that is nobody says.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named, to }): Tie[] => {
      const [share, whole] = figuresOf(items, named, ['share', 'whole']);
      const [of, all] = [figures[share], figures[whole]];
      if (!of || of.change !== null || !isAmount(all) || isTime(all) || items[to]?.signs.has('to')) return [];
      return [{ kind: 'share-of', rule: shareWithBase.id, words: wordsOf(items, named), share, part: null, whole }];
    }),
};
