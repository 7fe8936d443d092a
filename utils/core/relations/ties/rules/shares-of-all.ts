import type { TieRule } from '../rule.ts';

/** Shares as written add up to the whole within what each may be rounded by. */
const ROUNDING = 0.051;

export const sharesOfAll: TieRule = {
  id: 'tie/shares-of-all',
  reason: 'Three shares or more of one sentence, and no other, that make 100 to the last place: nothing is left out.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const shares = items.flatMap(({ signs, figure, span }) => (signs.has('P') ? [{ figure, span }] : []));
    const read = shares.flatMap(({ figure }) => figures[figure] ?? []);
    if (read.length < 3 || items.some(({ signs }) => signs.has('X') || signs.has('R'))) return [];
    if (read.some(({ change, bound, unit }) => change !== null || bound !== '=' || unit !== 'percentage')) return [];
    const sum = read.reduce((all, { value }) => all + (value ?? 0), 0);
    if (Math.abs(sum - 100) > ROUNDING) return [];
    const words = [shares[0]?.span[0] ?? 0, shares.at(-1)?.span[1] ?? 0] as const;
    return [{ kind: 'sums-to', rule: sharesOfAll.id, words, parts: shares.map(({ figure }) => figure), total: null }];
  },
};
