import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, lastOf, wordsOf } from '../fits.ts';
import { POINTS } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

const PATTERNS = [
  // "534,000 votes to 500,000, a margin of 34,000 votes"
  'first:N|P w{3} to|against|and w{3} second:N|P w{3} ,|(|- w{3} margin filler{2} apart:N|X',
  // "a majority of 34,000 votes, 534,000 to 500,000"
  'margin filler{2} apart:N|X ,|( w{2} first:N|P w{3} to|against w{3} second:N|P',
].map(pattern);

export const margin: TieRule = {
  id: 'tie/margin',
  reason: 'Two counts or shares set against each other and the margin between them.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [first, second, apart] = figuresOf(items, named, ['first', 'second', 'apart']);
      if (!areApart(figures[first], figures[second], figures[apart])) return [];
      // A third one stood, or the shares are of others.
      if (['of', 'and'].some((sign) => items[lastOf(named) + 1]?.signs.has(sign))) return [];
      return [{ kind: 'difference', rule: margin.id, words: wordsOf(items, named), first, second, apart }];
    }),
  examples: {
    en: ['Ruth Alder beat Tom Brook by 534,000 votes to 500,000, a margin of 34,000 votes.'],
    es: ['Ganó por 534.000 votos frente a 500.000, una diferencia de 34.000 votos.'],
    fr: ['Elle l’a emporté par 534 000 voix contre 500 000, une avance de 34 000 voix.'],
    de: ['Sie gewann mit 534.000 Stimmen gegen 500.000, ein Vorsprung von 34.000 Stimmen.'],
    pt: ['Venceu por 534.000 votos contra 500.000, uma diferença de 34.000 votos.'],
  },
  silences: {
    en: [
      'She leads by 4 points, 48% to 40% of men being undecided.',
      'The margin of 34 metres lay between 500 and 600 trees.',
      'He beat her by 400 votes in a first round, 5,000 to 4,900.',
    ],
    es: ['Ganó por 34.000 votos en una ciudad de 500.000 personas.'],
    fr: ['Elle a gagné avec 34 000 voix dans une ville de 500 000 habitants.'],
    de: ['Sie gewann mit 34.000 Stimmen in einer Stadt mit 500.000 Menschen.'],
    pt: ['Venceu por 34.000 votos numa cidade de 500.000 pessoas.'],
  },
};

function areApart(first: Figure | undefined, second: Figure | undefined, apart: Figure | undefined): boolean {
  if (!first || !second || !apart || first.value === null || second.value === null || apart.value === null)
    return false;
  if (first.kind === 'percent' && second.kind === 'percent') return POINTS.test(apart.unit ?? '');
  if (POINTS.test(apart.unit ?? '')) return false;
  if ([first, second, apart].some(({ kind }) => kind !== first.kind)) return false;
  return new Set([first.unit, second.unit, apart.unit].filter((unit) => unit !== null)).size <= 1;
}
