import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** When it was, a comma or a bracket, and words of being the same. */
const SAME = 'w? w? Y? ,? (? same{2} filler?';
const PATTERNS = [
  // "$2 million in 1980, or $7.6 million in today's money"
  `before:N ${SAME} after:N (? w? todaysMoney`,
  // "(about $6.5 million in 2020 dollars)"
  `before:N ${SAME} after:N w of? prices:N`,
  `before:N ${SAME} after:N of prices:N`,
  // "$10,000, equivalent to $105,000 today"
  'before:N w? w? Y? ,? (? same? equivalent filler? after:N today|Y',
].map(pattern);

export const repriced: TieRule = {
  id: 'tie/repriced',
  reason:
    'An amount of an earlier year and, right behind, the same one in the money of another: the words say that it was adjusted.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [before, after, of] = figuresOf(items, named, ['before', 'after', 'prices']);
      if (!isPaid(figures[before]) || !isPaid(figures[after]) || figures[before]?.unit !== figures[after]?.unit)
        return [];
      const prices = of < 0 ? null : of;
      if (prices !== null && !isYear(figures[prices], figures[after])) return [];
      return [{ kind: 'repriced', rule: repriced.id, words: wordsOf(items, named), before, after, prices }];
    }),
};

const isPaid = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  figure.kind === 'money' &&
  figure.value !== null &&
  figure.value > 0 &&
  figure.change === null;

/** "2020 dollars" is read as an amount and is a year. */
const isYear = (figure: Figure | undefined, now: Figure | undefined): boolean =>
  figure?.kind === 'money' &&
  figure.unit === now?.unit &&
  Number.isInteger(figure.value) &&
  (figure.value ?? 0) > 1900 &&
  (figure.value ?? 0) < 2100;
