import { amount, amountRoundly, message } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { allowed, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { isSumLast, tiesOf, valued } from '../support/ties-of.ts';

/** A product of rounded numbers this far beside is of other numbers. */
const SLACK = 0.08;

/** "240 homes at an average of $310,000, a total of $74.4m": multiplies and holds it against the sum. */
export const averageAndTotal: Check = defineCheck(
  'check/average-and-total',
  (reading) => tiesOf(reading, 'average-of').filter(isSumLast),
  judge,
);

function judge({ count, each, total }: TieOf<'average-of'>, reading: Checkable): Finding[] {
  const [counted, one, sum] = [valued(reading, count), valued(reading, each), valued(reading, total)];
  const [by, times, says] = [one && written(one), counted && written(counted), sum && allowed(sum)];
  if (!reading.article || !counted || !one || !sum || !by || !times || !says) return [];
  const relation = verdict({ low: by.low * times.low, high: by.high * times.high }, says, SLACK);
  if (!relation) return [];
  return [
    {
      about: { figure: total },
      relation,
      message: message(
        `note_average_${relation}`,
        amount(counted.value, null),
        amount(one.value, sum.unit),
        amountRoundly(counted.value * one.value, sum.unit),
        asWorded(reading, sum),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
