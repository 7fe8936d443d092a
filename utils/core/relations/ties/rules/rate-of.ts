import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const BEHIND = ',|-|(|, same|or? the? filler{2} w? rate? filler? rate:Q';
const PATTERNS = [
  // "1,200 deaths among 3 million people, or 40 per 100,000"
  `part:N w{4} among the? filler? base:N w{2} ${BEHIND}`,
  `part:N w{4} among the? filler? base:N w{2} same filler? rate:Q`,
  // "1,200 homicides in 2023, a rate of 24 per 100,000 people": of whom, the record says
  `part:N w* Y? w* ${BEHIND}`,
  'part:N w* Y? w{2} same filler? rate:Q',
].map(pattern);

export const rateOf: TieRule = {
  id: 'tie/rate-of',
  reason: 'A count, the people it is among where they are given, and the rate by heads right behind; no other figure.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, among, rate] = figuresOf(items, named, ['part', 'base', 'rate']);
      const base = among < 0 ? null : among;
      const inside = items.filter(({ figure }) => figure >= 0).map(({ figure }) => figure);
      const upTo = inside.slice(Math.max(0, inside.indexOf(rate) - 3), inside.indexOf(rate) + 3);
      if (upTo.length !== (base === null ? 2 : 3) || ![part, base].every((at) => at === null || isCount(figures[at])))
        return [];
      const sure = isSure(items, named);
      return [{ kind: 'rate-of', rule: rateOf.id, words: wordsOf(items, named), part, base, rate, sure }];
    }),
};

const isCount = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  figure.kind === 'count' &&
  figure.value !== null &&
  figure.bound === '=' &&
  figure.change === null;

/** Words, a dash or a bracket tie; a comma alone may begin something else. */
function isSure(items: readonly Item[], named: ReadonlyMap<string, number>): boolean {
  const from = named.get('base') ?? named.get('part') ?? 0;
  return items.slice(from + 1, named.get('rate')).some(({ signs }) => SURE.some((sign) => signs.has(sign)));
}
const SURE = ['same', 'rate', '(', '-'] as const;
