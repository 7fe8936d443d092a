import { measureRow } from '../../measures/measures.ts';
import { amount, amountRoundly, message, number, said } from '../../messages/build.ts';
import type { Bound } from '../../model/figure.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { tiesOf, valued } from '../support/ties-of.ts';
import { bounded, sayFollows } from './say-follows.ts';

/** Of less money the pace is no picture. */
const LEAST_MONEY = 10_000;
/** Of shorter and longer times nobody wants the share. */
const SHORTEST = 3;
const LONGEST = 100;

type Step = 'hour' | 'day' | 'week' | 'month' | 'year';
/** What a time is counted in, and how many of what it is parted into. */
const STEPS: Readonly<Record<string, readonly [step: Step, each: number]>> = {
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['week', 1],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
};

/** "$4 million over the past five years": how much that is a year. Who is helped or housed for five years is no more each year. */
export const followsPerTime: Check = defineCheck(
  'follows/per-time',
  (reading) => tiesOf(reading, 'spread-over'),
  judge,
);

function judge(tie: TieOf<'spread-over'>, reading: Checkable): Finding[] {
  const [sum, time] = [valued(reading, tie.amount), valued(reading, tie.time)];
  const [step, size] = STEPS[time?.unit ?? ''] ?? [];
  if (sum?.kind !== 'money' || !time || !step || !size || isOfHarm(sum.measure)) return [];
  const length = time.value * size;
  if (length < SHORTEST || length > LONGEST || sum.value < LEAST_MONEY) return [];
  const each = sum.value / length;
  return sayFollows(
    reading,
    tie.amount,
    message(
      'follows_per_time',
      amount(sum.value, sum.unit),
      said(`follows_times_${step}`, number(length)),
      said(`follows_each_${step}`, hedgedBy(sum.bound, amountRoundly(each, sum.unit, 2))),
    ),
  );
}

/** On average it is about so much, or at least or at most, as the sum is. */
const hedgedBy = (bound: Bound, result: ReturnType<typeof amountRoundly>) =>
  bounded(result, bound === '=' ? '~' : bound);

const isOfHarm = (measure: Parameters<typeof measureRow>[0] | null): boolean =>
  measure !== null && measureRow(measure).harm === true;
