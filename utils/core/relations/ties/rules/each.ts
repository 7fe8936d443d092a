import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "$4.2 million on 70 buses, or $60,000 each"
  'total:N w{3} forThese the? count:N w{2} ,|(|same|- same? average? each:N each',
  'total:N w{3} forThese the? count:N w{2} ,|(|same|- same? average each:N',
  'total:N w{3} forThese the? count:N w{2} ,|(|same|- same? rate:N',
  // "The 40 members raised $2,000, an average of $50"
  'count:N w{2} paid w{1} total:N ,|(|same|- same? average each:N',
  'count:N w{2} paid w{1} total:N ,|(|same|- same? average? each:N each',
].map(pattern);

export const each: TieRule = {
  id: 'tie/each',
  reason: 'A sum, a number of things and, right behind, what that is for each.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [total, count, said, rate] = figuresOf(items, named, ['total', 'count', 'each', 'rate']);
      const one = said < 0 ? rate : said;
      // "60.000 Euro pro Stück" is read as a rate; a bare amount is not for each.
      if (said < 0 && !figures[rate]?.unit?.includes(' per ')) return [];
      if (!areEach(figures[total], figures[count], figures[one])) return [];
      return [{ kind: 'average-of', rule: each.id, words: wordsOf(items, named), total, count, each: one }];
    }),
};

/** A sum and what each gets are of one unit, the count is of things. */
function areEach(total: Figure | undefined, count: Figure | undefined, one: Figure | undefined): boolean {
  if (!isAmount(total) || !isAmount(count) || !isAmount(one) || count.kind !== 'count') return false;
  const unit = one.unit?.replace(/ per .*/, '') ?? null;
  return total.kind === 'money' && one.kind === 'money' && unit === total.unit && one.value < total.value;
}
