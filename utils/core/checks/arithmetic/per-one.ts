import { amount, amountRoundly, message } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { pageSource } from '../support/page-source.ts';
import { combine, compare, dividedBy, given, stated } from '../support/rounding.ts';
import { isSumLast, tiesOf, valued } from '../support/ties-of.ts';

/** "$4.2 million on 70 buses, or $60,000 each": divides the sum by the number of things and holds it against what each is said to be. */
export const perOne: Check = defineCheck(
  'check/per-one',
  (reading) => tiesOf(reading, 'average-of').filter((tie) => !isSumLast(tie)),
  judge,
);

function judge({ total, count, each }: TieOf<'average-of'>, reading: Checkable): Finding[] {
  const [sum, many, says] = [valued(reading, total), valued(reading, count), valued(reading, each)];
  if (!reading.article || !sum || !many || !says || many.value <= 0) return [];
  const reckoned = combine(given(sum.value, sum), given(many.value, many), dividedBy);
  const relation = compare(reckoned, stated(says.value, says));
  if (!relation) return [];
  return [
    {
      about: { figure: each ?? total },
      relation,
      message: message(
        relation === 'matches' ? 'note_per_one_matches' : 'note_per_one_differs',
        amount(sum.value, sum.unit),
        amount(many.value, null),
        amountRoundly(sum.value / many.value, sum.unit),
        asWorded(reading, says),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
