import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, sameMeasure, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** A part and the share it is "of its capacity", whose number stands elsewhere. */
const PATTERNS = [
  'part:N w{3} ,|(|-|same same? filler{2} share:S of|the',
  'share:S of|the w{4} ,|(|-|same same? filler{2} part:N',
].map(pattern);

export const shareOfKnown: TieRule = {
  id: 'tie/share-of-known',
  reason:
    'A part and its share of a whole that is named by what it measures: the text gives the number of it elsewhere.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, share] = figuresOf(items, named, ['part', 'share']);
      const whole = figures[share]?.of ?? null;
      const [some, of, all] = [figures[part], figures[share], figures[whole ?? -1]];
      if (whole === null || whole === part || !isAmount(some) || !isAmount(all) || of?.change !== null) return [];
      if (!sameMeasure(some, all) || some.value > all.value * 1.5) return [];
      if (some.subject !== null && of.subject !== null && some.subject !== of.subject) return [];
      if (some.subject !== null && all.subject !== null && some.subject !== all.subject) return [];
      return [{ kind: 'share-of', rule: shareOfKnown.id, words: wordsOf(items, named), share, part, whole }];
    }),
};
