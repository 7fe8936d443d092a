import { message, number, percent } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, valued } from '../support/ties-of.ts';
import { sayFollows } from './say-follows.ts';

/** "94% of women, compared with 83% of men": how far apart, in points. */
export const followsGap: Check = defineCheck(
  'follows/gap',
  (reading) => tiesOf(reading, 'difference').filter(({ apart }) => apart === null),
  judge,
);

function judge({ first, second }: TieOf<'difference'>, reading: Checkable): Finding[] {
  const [one, other] = [valued(reading, first), valued(reading, second)];
  if (!one || !other || one.bound !== '=' || other.bound !== '=') return [];
  const apart = Number(Math.abs(one.value - other.value).toFixed(2));
  if (apart === 0) return [];
  return sayFollows(reading, first, message('follows_gap', percent(one.value), percent(other.value), number(apart)));
}
