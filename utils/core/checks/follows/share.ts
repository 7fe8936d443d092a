import { measureRow } from '../../measures/measures.ts';
import { amount, message, percent } from '../../messages/build.ts';
import type { Bound } from '../../model/figure.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';
import { bounded, sayFollows, strongest } from './say-follows.ts';

/** Of fewer than these anybody sees the share. */
const FEWEST = 20;
/** Smaller shares are hardly meant. */
const LEAST_PERCENT = 0.1;

/** "31 of the 47 seats": the share, where the text does not say it. */
export const followsShare: Check = defineCheck('follows/share', plan, judge);

function plan(reading: Checkable): TieOf<'part-of'>[] {
  const told = new Set(tiesOf(reading, 'share-of').flatMap(({ part, whole }) => [part, whole]));
  return tiesOf(reading, 'part-of').filter(({ part, whole }) => !told.has(part) && !told.has(whole));
}

function judge({ part, whole }: TieOf<'part-of'>, reading: Checkable): Finding[] {
  const [some, all] = [valued(reading, part), valued(reading, whole)];
  const bound = some && all ? boundOfShare(some.bound, all.bound) : null;
  if (!some || !all || bound === null) return [];
  if (all.value < FEWEST || all.value === 100 || some.value < 2 || some.value * 2 === all.value) return [];
  const unit = some.kind === 'count' ? null : all.unit;
  const share = (some.value / all.value) * 100;
  // "Huit des 28 millions": the part leaves its scale unsaid. Of the dead and hurt no shares are reckoned.
  if (share < LEAST_PERCENT || ([some, all].some(isOfHarm) && !isPlainRate(some, all))) return [];
  return sayFollows(
    reading,
    part,
    message(
      'follows_share',
      amount(some.value, unit),
      amount(all.value, unit),
      bounded(percent(share, share < 10 ? 1 : 0), bound),
    ),
  );
}

/** More than so many of a number are more than that share of it, a part of more than a number less; of both nothing follows. */
function boundOfShare(part: Bound, whole: Bound): Bound | null {
  const turned = ({ '>': '<', '<': '>', '=': '=', '~': '~' } as const)[whole];
  return strongest(part, turned);
}

/** Of those who fell ill so many died: a plain rate. */
const isPlainRate = (some: Valued, all: Valued): boolean => some.measure === 'deaths' && all.measure === 'cases';

const isOfHarm = ({ measure }: Valued): boolean => measure !== null && measureRow(measure).harm === true;
