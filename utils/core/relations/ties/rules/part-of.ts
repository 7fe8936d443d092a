import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  'part:N of:of the* whole:N',
  // "192 of the legislature's 300 seats"
  "part:N of:of the* w{3} ' w whole:N",
].map(pattern);

export const partOf: TieRule = {
  id: 'tie/part-of',
  reason: 'A number right before "of the" and a larger one of the same thing: the one is a part of the other.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, whole] = figuresOf(items, named, ['part', 'whole']);
      const [some, all] = [figures[part], figures[whole]];
      if (!isAmount(some) || !isAmount(all) || !saysOf(items, named.get('of') ?? -1)) return [];
      if (some.change !== null || isTime(some) || isTime(all) || !sameMeasure(some, all) || some.value >= all.value)
        return [];
      return [{ kind: 'part-of', rule: partOf.id, words: wordsOf(items, named), part, whole }];
    }),
  examples: {
    en: [
      'The union holds 31 of the 47 seats on the board.',
      'The club has sold 45 of its 60 boats.',
      'The bloc holds 192 of the small legislature’s 300 seats.',
    ],
    es: ['El sindicato ocupa 31 de los 47 escaños del consejo.'],
    fr: ['Le syndicat détient 31 des 47 sièges du conseil.'],
    de: ['Die Gewerkschaft hält 31 der 47 Sitze im Rat.'],
    pt: ['O sindicato ocupa 31 dos 47 assentos do conselho.'],
  },
  silences: {
    en: [
      'The union holds 31 boats, and the board has 47 seats.',
      'He won eight of the last 12 games.',
      'He spent 31 of the 47 days at sea.',
    ],
    es: ['El precio subió de 31 a 47 euros.', 'Pagó 31 de 47 euros.'],
    fr: ['Elle a 31 bateaux et le conseil 47 sièges.'],
    de: ['Der Preis stieg von 31 auf 47 Euro.'],
    pt: ['O preço subiu de 31 para 47 euros.'],
  },
};

/** Where one word says "of" and "from", only an article behind it or in it says of. */
function saysOf(items: readonly Item[], at: number): boolean {
  const [of, next] = [items[at], items[at + 1]];
  if (!of?.signs.has('from')) return true;
  return of.signs.has('the') || next?.signs.has('the') === true || of.span[1] - of.span[0] > 4;
}
