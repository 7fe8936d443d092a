import type { Tie } from '../../../model/tie.ts';
import type { Item } from '../items.ts';
import { findPairs, type Pair } from '../pairs.ts';
import type { TieRule } from '../rule.ts';
import { statedChange, wayInFront } from '../stated-change.ts';

export const fromTo: TieRule = {
  id: 'tie/from-to',
  reason:
    'Two values of one thing with a word of change: what it went from and to, and the change the words right beside state.',
  over: 'sentence',
  find: (passage) =>
    findPairs(passage.items, passage.figures).map((pair): Tie => {
      const { items } = passage;
      const stated = statedChange(passage, pair);
      return {
        kind: 'from-to',
        rule: fromTo.id,
        words: spanOf(items, pair, stated?.at),
        from: pair.from,
        to: pair.to,
        change: stated?.change ?? null,
        way: stated ? stated.way : wayInFront(items, pair.items[0]),
      };
    }),
};

function spanOf(items: readonly Item[], { items: [first, last] }: Pair, stated: number | undefined): Tie['words'] {
  const all = items.slice(Math.min(first, stated ?? first), Math.max(last, (stated ?? first) + 1));
  return [all[0]?.span[0] ?? 0, all.at(-1)?.span[1] ?? 0];
}
