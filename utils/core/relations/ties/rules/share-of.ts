import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, isAmount, isTime, lastOf, sameMeasure, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** A part, its whole and the share it is, in the orders in which the press writes them. */
const PATTERNS = [
  // "11 of the 18 clubs, or 61%", "45 of the lake's 60 wrecks (75 per cent)"
  'part:N w{3} of the* w{4} whole:N w{2} ,|(|-|same same? filler{2} share:S close:w|,|)|.|-|;|:',
  'part:N w{3} of the* w{4} whole:N w{2} same filler{2} share:S',
  // "Of the 240 flats, 180 (75%) are let", "Of 240 flats, 180, or 75%, are let"
  'lead:of the* w{2} of? whole:N w{3} ,? w{2} part:N w{3} (|,|-|same same? filler{2} share:S close:w|,|)|.|-|;|:',
  // "Of 240 flats, 75% (180) are let"
  'lead:of the* w{2} whole:N w{3} ,? w{2} share:S w{2} (|-|same same? filler{2} part:N close:w|,|)|.|-|;|:',
  // "180 (75%) of the 240 flats"
  'part:N w{2} ( filler{2} share:S ) w{2} of the* w{4} whole:N',
  // "2,600 nurses, or 40% of the staff of 6,500", "2,600, 40% of the 6,500 staff"
  'part:N w{3} ,|(|-|same same? filler{2} share:S w{2} of the* w{3} of? the? whole:N',
  // "40% of the 6,500 staff, or 2,600"
  'share:S w{2} of the* w{3} of? the? whole:N w{2} (|-|same same? filler{2} part:N close:w|,|)|.|-|;|:',
  'share:S w{2} of the* w{3} of? the? whole:N w{2} , same filler{2} part:N close:w|,|)|.|-|;|:',
  // "61% (11 of 18)", "61%, or 11 of the 18 clubs"
  'share:S w{2} ,|(|-|same same? filler{2} part:N w{2} of the* w{2} whole:N',
].map(pattern);

export const shareOf: TieRule = {
  id: 'tie/share-of',
  reason: 'A part, its whole and a share side by side: the share says what the part is of the whole.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll(PATTERNS, items).flatMap(({ named }): Tie[] => {
      const [part, whole, share] = figuresOf(items, named, ['part', 'whole', 'share']);
      if (!isShareOf(figures, part, whole, share) || goesOn(items, named) || !opens(items, named.get('lead')))
        return [];
      const words = wordsOf(items, named);
      return [{ kind: 'share-of', rule: shareOf.id, words, share, part, whole }];
    }),
};

function isShareOf(figures: readonly Figure[], part: number, whole: number, share: number): boolean {
  const [some, all, of] = [figures[part], figures[whole], figures[share]];
  if (!isAmount(some) || !isAmount(all) || !of || of.value === null || of.change !== null) return false;
  if (some.value > all.value || isTime(all) || isTime(some)) return false;
  if (of.of !== null && of.of !== whole && of.of !== part) return false;
  return some.kind === all.kind && (some.kind === 'count' || sameMeasure(some, all));
}

/** "180 were let, 60% of the shops": a share that stands last goes on to be one of something else. */
function goesOn(items: readonly Item[], named: ReadonlyMap<string, number>): boolean {
  const share = named.get('share') ?? 0;
  const [next, after] = [items[share + 1]?.signs, items[share + 2]?.signs];
  const of = next?.has('of') === true && !after?.has('pronoun');
  return share === lastOf(named) && (of || next?.has('ofThem') === true);
}

/** "Of the 240 flats": it begins a thought, and is no mere article ("Der") nor tied to a noun before ("the squad of 23"). */
function opens(items: readonly Item[], lead: number | undefined): boolean {
  if (lead === undefined) return true;
  const of = items[lead]?.signs;
  const isArticle = of?.has('the') === true && !of.has('from');
  return !isArticle && !items[lead - 1]?.signs.has('w');
}
