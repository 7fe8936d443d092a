import { list, message, percent } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf } from '../support/ties-of.ts';
import { sayFollows } from './say-follows.ts';

/** "Tin 70%, zinc 20% and lead 10%": together they are all of it. */
export const followsSharesOfAll: Check = defineCheck(
  'follows/shares-of-all',
  (reading) => tiesOf(reading, 'sums-to').filter(({ total }) => total === null),
  judge,
);

function judge({ parts }: TieOf<'sums-to'>, reading: Checkable): Finding[] {
  const values = parts.flatMap((part) => reading.figures[part]?.value ?? []);
  const [first] = parts;
  if (first === undefined || values.length !== parts.length) return [];
  return sayFollows(
    reading,
    first,
    message('follows_shares_of_all', list(values.map((value) => percent(value))), percent(100)),
  );
}
