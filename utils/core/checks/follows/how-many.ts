import { amount, amountRoundly, message, percent } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, valued } from '../support/ties-of.ts';
import { bounded, sayFollows, strongest } from './say-follows.ts';

/** Of fewer than these the share is rounder than the number. */
const FEWEST = 40;

/** "40% of the 6,500 nurses": how many that is. */
export const followsHowMany: Check = defineCheck('follows/how-many', plan, judge);

/** Shares of a number, where no other words give the part. */
function plan(reading: Checkable): TieOf<'share-of'>[] {
  const ties = tiesOf(reading, 'share-of');
  const told = new Set(ties.flatMap(({ part, share }) => (part === null ? [] : share)));
  return ties.filter(({ part, share }) => part === null && !told.has(share));
}

function judge({ share, whole }: TieOf<'share-of'>, reading: Checkable): Finding[] {
  const [of, all] = [valued(reading, share), valued(reading, whole)];
  const bound = of && all ? strongest(of.bound, all.bound) : null;
  if (!of || !all || bound === null) return [];
  if (of.value <= 0 || of.value >= 100 || all.value < FEWEST || all.value === 100) return [];
  const unit = all.kind === 'count' ? null : all.unit;
  const many = (all.value * of.value) / 100;
  if (all.kind === 'count' && many < 2) return [];
  const given = [percent(of.value), amount(all.value, unit)] as const;
  const result = amountRoundly(many, unit, 2);
  return sayFollows(
    reading,
    share,
    bound === '>' || bound === '<'
      ? message('follows_share', ...given, bounded(result, bound))
      : message('follows_how_many', ...given, result),
  );
}
