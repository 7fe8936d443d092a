import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';
import { isForOne } from '../unit-words.ts';

const SUM = [
  'w{3} ,|-|(|:|and|or? forThese? makes? same? total :|,? sum:N',
  'w{3} ,|-|(|:|and|or forThese? makes? sum:N total|inAll',
];
const PATTERNS = [
  // "240 homes at an average of $310,000, a total of", "The 300 workers get $2,000 each"
  'count:N w* average each:N each?',
  // "A un precio medio de 310.000": its adjective is read as a half
  'count:N w* mean:S of each:N each?',
  'count:N w* each:N each',
  'count:N w* average rate:N',
  'count:N w* rate:N',
  // "$50 a head to 4,000 guests", "an average of 300 cod on 40 boats"
  'average each:N each? w* forThese the? count:N',
  'each:N each w* forThese the? count:N',
  'rate:N w* forThese the? count:N',
].flatMap((lead) => SUM.map((sum) => pattern(`${lead} ${sum}`)));

export const eachAndTotal: TieRule = {
  id: 'tie/each-and-total',
  reason: 'A number of things, what each of them is and, right behind, the sum of it; no other figure in the sentence.',
  over: 'sentence',
  find: ({ items, figures, lexicon }) => {
    const inside = items.filter(({ figure }) => figure >= 0).length;
    return PATTERNS.flatMap((elements) => findAll([elements], items)).flatMap(({ named }): Tie[] => {
      if (inside !== (named.has('mean') ? 4 : 3)) return [];
      const [count, said, rate, total] = figuresOf(items, named, ['count', 'each', 'rate', 'sum']);
      const each = said < 0 ? rate : said;
      if (said < 0 && !isForOne(figures[rate] ?? NOTHING, lexicon)) return [];
      // So much a head is not so much for each of so many families.
      if (isForOne(figures[each] ?? NOTHING, lexicon) && items[named.get('count') ?? -1]?.signs.has('group')) return [];
      if (!areEach(figures[count], figures[each], figures[total])) return [];
      return [{ kind: 'average-of', rule: eachAndTotal.id, words: wordsOf(items, named), total, count, each }];
    });
  },
};

const NOTHING = { unit: null };

function areEach(count: Figure | undefined, each: Figure | undefined, total: Figure | undefined): boolean {
  if (!isAmount(count) || !isAmount(each) || !isAmount(total) || count.kind !== 'count') return false;
  if (each.kind !== total.kind || each.kind === 'measure' || each.value >= total.value) return false;
  if (
    [count, each, total].some(
      ({ change, bound, of }) => change !== null || of !== null || bound === '<' || bound === '>',
    )
  )
    return false;
  const unit = each.unit?.replace(/ per .*/, '') ?? null;
  return unit === total.unit || (total.unit === null && total.kind === 'count');
}
