import type { Figure } from '../../../model/figure.ts';
import type { Tie, Way } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findPairs } from '../pairs.ts';
import { findAll, type Match, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** Behind a level: the change that led to it. */
const CHANGES = [
  // ", up 12%", ", a rise of 12%", ", soit une hausse de 12 %"
  'to:N w{3} Y? ,|(|- same? filler{2} way:up|down|rise|fall by? filler? change:P',
  // ", a 12% rise", ", 12 Prozent mehr", ", un 12 % más"
  'to:N w{3} Y? ,|(|- same? filler{2} change:P filler? way:rise|fall|more|less',
];
const PATTERNS = [
  // "560, up 12% from 500 a year before"
  ...CHANGES.map((change) => `${change} w{1} than|from|against the? from:N`),
  ...CHANGES,
  // ", 12 Prozent mehr als im Vorjahr": one phrase says more and than
  'to:N w{3} Y? ,|(|- same? filler{2} change:P than:hedge',
].map(pattern);

export const grownTo: TieRule = {
  id: 'tie/grown-to',
  reason:
    'A level and, set off right behind it, the change that led to it; what it was before is said there or not at all.',
  over: 'sentence',
  find: ({ items, figures }) => {
    if (items.some(({ signs }) => signs.has('adjusted'))) return [];
    const paired = new Set(findPairs(items, figures).flatMap(({ from, to }) => [from.figure, to.figure]));
    return findAll(PATTERNS, items).flatMap((match): Tie[] => {
      const [to, change, before] = figuresOf(items, match.named, ['to', 'change', 'from']);
      // "310, against an average of 540, a fall of 43%": what came first has fallen.
      if (paired.has(to) || isOfBefore(items, match.from)) return [];
      const [level, by, from] = [figures[to], figures[change], figures[before]];
      if (!isAmount(level) || level.change !== null || isTime(level) || !by || by.of !== null) return [];
      if (from ? !isBase(from, level) : isHeldAgainstOthers(items, match)) return [];
      const way = by.change ?? wayOf(items[match.named.get('way') ?? -1]);
      const ends = {
        from: from ? { figure: before, at: 'value' as const } : null,
        to: { figure: to, at: 'value' as const },
      };
      return [{ kind: 'from-to', rule: grownTo.id, words: wordsOf(items, match.named), ...ends, change, way }];
    });
  },
};

/** What it was before: of the same measure, or a bare number that leaves it unsaid. */
const isBase = (from: Figure, level: Figure): boolean =>
  isAmount(from) && (sameMeasure(from, level) || (from.kind === 'count' && from.unit === null));

const wayOf = (item: Item | undefined): Way =>
  ['up', 'rise', 'more'].some((sign) => item?.signs.has(sign)) ? 'up' : 'down';

/** Whether the words before a number say that it is what another one is held against. */
const isOfBefore = (items: readonly Item[], level: number): boolean =>
  items.slice(Math.max(0, level - REACH), level).some(({ signs }) => signs.has('against')) ||
  items.slice(Math.max(0, level - 2), level).some(({ signs }) => signs.has('from') && !signs.has('of'));

/** How far before a number, and behind a comparison the time that it is with may stand. */
const REACH = 4;

/** "900, 40% more than the quarry's": only what is held against another time has grown. */
function isHeldAgainstOthers(items: readonly Item[], { to, named }: Match): boolean {
  const next = items.slice(to, to + REACH);
  const isOfTime = next.some(({ signs }) => signs.has('Y') || signs.has('later'));
  if (next[0]?.signs.has('to') || next.slice(0, 2).some(({ figure }) => figure >= 0)) return true;
  return !isOfTime && (named.has('than') || ['than', 'of', 'from', 'against'].some((sign) => next[0]?.signs.has(sign)));
}
