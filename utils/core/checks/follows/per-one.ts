import { amount, amountRoundly, message } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, valued } from '../support/ties-of.ts';
import { sayFollows } from './say-follows.ts';

/** Of fewer things anybody sees what each is, and of very many it is nothing to hold. */
const FEWEST = 3;

/** "$4.2 million on 70 buses": what that is for each, where the text does not say it. */
export const followsPerOne: Check = defineCheck('follows/per-one', plan, judge);

function plan(reading: Checkable): TieOf<'average-of'>[] {
  const ties = tiesOf(reading, 'average-of');
  const told = new Set(ties.flatMap(({ total, each }) => (each === null ? [] : total)));
  return ties.filter(({ total, each }) => each === null && !told.has(total));
}

function judge({ total, count }: TieOf<'average-of'>, reading: Checkable): Finding[] {
  const [sum, many] = [valued(reading, total), valued(reading, count)];
  if (!sum || !many || many.value < FEWEST || sum.value / many.value < 1) return [];
  return sayFollows(
    reading,
    total,
    message(
      'follows_for_each',
      amount(sum.value, sum.unit),
      amount(many.value, null),
      amountRoundly(sum.value / many.value, sum.unit, 2),
    ),
  );
}
