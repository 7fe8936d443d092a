import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, lastOf, wordsOf } from '../fits.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';
import type { TieLexicon } from '../tie-lexicon.ts';
import { isPoints } from '../unit-words.ts';

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
  find: ({ items, figures, lexicon }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [first, second, apart] = figuresOf(items, named, ['first', 'second', 'apart']);
      if (!areApart(figures[first], figures[second], figures[apart], lexicon)) return [];
      // A third one stood, or the shares are of others.
      if (['of', 'and'].some((sign) => items[lastOf(named) + 1]?.signs.has(sign))) return [];
      return [{ kind: 'difference', rule: margin.id, words: wordsOf(items, named), first, second, apart }];
    }),
};

type Maybe = Figure | undefined;

function areApart(first: Maybe, second: Maybe, apart: Maybe, lexicon: TieLexicon): boolean {
  if (!first || !second || !apart || [first, second, apart].some(({ value }) => value === null)) return false;
  const shares = first.kind === 'percent' && second.kind === 'percent';
  if (shares || isPoints(apart, lexicon)) return shares && isPoints(apart, lexicon);
  if ([first, second, apart].some(({ kind }) => kind !== first.kind)) return false;
  return new Set([first.unit, second.unit, apart.unit].filter((unit) => unit !== null)).size <= 1;
}
