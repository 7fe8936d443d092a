import { UNIT_SIZES } from '../../../figures/units/unit-table.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Tie } from '../../../model/tie.ts';
import { figuresOf, wordsOf } from '../fits.ts';
import type { Item } from '../items.ts';
import { findAll, pattern } from '../pattern.ts';
import type { TieRule } from '../rule.ts';

/** In brackets of its own right behind. */
const SURE = ['first:F (|[ same? sure:F close:)|]|;'].map(pattern);
/** A word or two between, or only "or", which may name another choice. */
const LIKELY = ['first:F w{3} (|[ same? second:F close:)|]|;', 'first:F ,? same|or|/ second:F'].map(pattern);
const SAID_AGAIN: ReadonlySet<string> = new Set(['money', 'measure']);
const RATE = / per (hour|day|week|month|quarter|year)$/;

export const restates: TieRule = {
  id: 'tie/restates',
  reason: 'An amount and, right behind it, the same one in another unit, another currency or for another time.',
  over: 'sentence',
  find: ({ items, figures }) =>
    findAll([...SURE, ...LIKELY], items).flatMap(({ named, from }): Tie[] => {
      const [first, sure, likely] = figuresOf(items, named, ['first', 'sure', 'second']);
      const second = sure < 0 ? likely : sure;
      const [one, other] = [figures[first], figures[second]];
      if (!one || !other || !areAlike(one, other) || isRise(items, from, one)) return [];
      return [{ kind: 'restates', rule: restates.id, words: wordsOf(items, named), first, second, sure: sure >= 0 }];
    }),
};

/** Amounts of one kind in two units, or rates of the same for two times. */
function areAlike(first: Figure, second: Figure): boolean {
  const [unit, other] = [first.unit, second.unit];
  if (first.kind !== second.kind || unit === null || other === null || unit === other) return false;
  const [time, otherTime] = [RATE.exec(unit)?.[1], RATE.exec(other)?.[1]];
  if (time !== undefined && otherTime !== undefined && time !== otherTime)
    return unit.replace(RATE, '') === other.replace(RATE, '');
  return SAID_AGAIN.has(first.kind);
}

/** "Warmed by 1.5C", "fell 10C": degrees between two temperatures go by another formula than a temperature; "fell to -10C" is one. */
function isRise(items: readonly Item[], at: number, { unit, change, scope }: Figure): boolean {
  if (UNIT_SIZES[unit ?? '']?.dimension !== 'temperature') return false;
  const before = items[at - 1]?.signs;
  return RISES.some((sign) => before?.has(sign)) || (change !== null && !scope.includes('level') && !before?.has('to'));
}
const RISES = ['by', 'rise', 'fall', 'up'] as const;
