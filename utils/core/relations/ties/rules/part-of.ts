import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  'part:N of:of the* whole:N',
  // "192 of the legislature's 300 seats"
  "part:N of:of the* w{3} ' w whole:N",
  // "Of the 240 flats, 180 are let", "Among the 33 towns on the list, 12"
  'lead:of the* whole:N w{4} , part:N w',
].map(pattern);

export const partOf: TieRule = {
  id: 'tie/part-of',
  reason: 'A number right before "of the" and a larger one of the same thing: the one is a part of the other.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, whole] = figuresOf(items, named, ['part', 'whole']);
      const [some, all] = [figures[part], figures[whole]];
      if (!isAmount(some) || !isAmount(all) || !saysOf(items, named.get('of') ?? named.get('lead') ?? -1)) return [];
      if (named.has('lead') && !opens(items, named.get('lead') ?? 0)) return [];
      if (some.change !== null || isTime(some) || isTime(all) || !sameMeasure(some, all) || some.value >= all.value)
        return [];
      return [{ kind: 'part-of', rule: partOf.id, words: wordsOf(items, named), part, whole }];
    }),
};

/** Where one word says "of" and "from", only an article behind it or in it says of. */
function saysOf(items: readonly Item[], at: number): boolean {
  const [of, next] = [items[at], items[at + 1]];
  if (!of?.signs.has('from')) return true;
  return of.signs.has('the') || next?.signs.has('the') === true || of.span[1] - of.span[0] > 4;
}

/** Whether it begins the sentence or stands right behind a mark. */
const opens = (items: readonly Item[], at: number): boolean => at === 0 || !items[at - 1]?.signs.has('w');
