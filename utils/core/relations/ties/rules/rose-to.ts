import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, wordsOf } from '../fits.ts';
import { findPairs } from '../pairs.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = ['change:P to the? to:N'].map(pattern);

export const roseTo: TieRule = {
  id: 'tie/rose-to',
  reason: 'A change in percent and right behind it the level it came to: what it was before nobody says.',
  over: 'sentence',
  find: ({ items, figures }) => {
    const told = new Set(findPairs(items, figures).flatMap(({ from, to }) => [from.figure, to.figure]));
    if (items.some(({ signs }) => signs.has('adjusted') || signs.has('against'))) return [];
    return findAll(PATTERNS, items).flatMap(({ named, to: end }): Tie[] => {
      const [change, to] = figuresOf(items, named, ['change', 'to']);
      const [by, level] = [figures[change], figures[to]];
      if (!by || by.change === null || by.of !== null || !isAmount(level) || isTime(level) || told.has(to)) return [];
      // "Rose 5% to 20 million from continuing operations of 15": another origin.
      if (items[end]?.signs.has('from') && !items[end]?.signs.has('of')) return [];
      const ends = { from: null, to: { figure: to, at: 'value' as const } };
      return [{ kind: 'from-to', rule: roseTo.id, words: wordsOf(items, named), ...ends, change, way: by.change }];
    });
  },
  examples: {
    en: ['Membership rose 12% to 3.4 million.', 'Shares fell 3% to $45.'],
    es: ['Las ventas subieron un 12 % hasta 3,4 millones.'],
    fr: ['Les ventes ont augmenté de 12 % à 3,4 millions d’euros.'],
    de: ['Der Umsatz stieg um 12 Prozent auf 3,4 Millionen Euro.'],
    pt: ['As vendas subiram 12% para 3,4 milhões.'],
  },
  silences: {
    en: [
      'Sales rose 12% to 560 from 500.',
      'Some 12% to 15 people came.',
      'Profit rose 5% to $20 million in constant currency.',
    ],
    es: ['Las ventas subieron un 12 % a 560, frente a 500.'],
    fr: ['Les ventes ont augmenté de 12 % à 560, contre 500.'],
    de: ['Der Umsatz stieg real um 12 Prozent auf 3,4 Millionen Euro.'],
    pt: ['As vendas subiram 12% em termos reais para 3,4 milhões.'],
  },
};
