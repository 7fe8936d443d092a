import type { Bound } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import type { Item } from '../items.ts';
import { findPairs } from '../pairs.ts';
import { matchAt, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** From the verb to its numbers: "doubled last year, rising from". */
const LEADS = pattern('multiple w{2} Y? ,? w{1}');
/** As far as the verb may stand before the pair, in items. */
const REACH = 6;

export const times: TieRule = {
  id: 'tie/times',
  reason: 'A verb that says how many times over, right before what something went from and to.',
  over: 'sentence',
  find: ({ items, figures, lexicon }) =>
    findPairs(items, figures).flatMap((pair): Tie[] => {
      // "Doubled and then tripled".
      if (items.filter(({ signs }) => signs.has('multiple')).length !== 1) return [];
      const [start, end] = pair.items;
      for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
        const by = items[at]?.signs.has('multiple') ? lexicon.multiples.get(items[at]?.hash ?? 0) : undefined;
        if (by === undefined) continue;
        if (!matchAt(LEADS, items, at, start) || items.some(({ signs }) => signs.has('adjusted'))) return [];
        const hedge = hedgeBefore(items, at);
        const said = [items[hedge.from]?.span[0] ?? 0, items[at]?.span[1] ?? 0] as const;
        const words = [said[0], items[end - 1]?.span[1] ?? said[1]] as const;
        return [
          { kind: 'times', rule: times.id, words, from: pair.from, to: pair.to, times: by, said, bound: hedge.bound },
        ];
      }
      return [];
    }),
};

/** The hedge before a verb, over a helping verb or a reflexive: "more than doubled", "casi se duplicaron". */
function hedgeBefore(items: readonly Item[], verb: number): { readonly from: number; readonly bound: Bound } {
  for (let at = verb - 1; at >= Math.max(0, verb - 2); at--) {
    const signs = items[at]?.signs;
    const bound = (['~', '>', '<'] as const).find((one) => signs?.has(`hedge${one}`));
    if (bound) return { from: at, bound };
  }
  return { from: verb, bound: '=' };
}
