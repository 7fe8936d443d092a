import { amountRoundly, message } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { allowed, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';

/** How many of a shorter time a longer one has: working days at least, calendar days at most. */
const TIMES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'hour day': [7, 24],
  'hour week': [35, 168],
  'hour year': [1600, 8760],
  'day week': [5, 7],
  'day month': [20, 31],
  'day year': [200, 365],
  'week month': [4, 4.5],
  'week year': [46, 52.2],
  'month year': [12, 12],
  'quarter year': [4, 4],
};
const RATE = / per (hour|day|week|month|quarter|year)$/;
const SLACK = 0.1;

/** "$2 million a day, or $730 million a year": works one out from the other; between working days and all days both are right. */
export const perTime: Check = defineCheck('check/per-time', (reading) => tiesOf(reading, 'restates'), judge);

const timeOf = ({ unit }: Valued): string => RATE.exec(unit ?? '')?.[1] ?? '';

function judge({ first, second }: TieOf<'restates'>, reading: Checkable): Finding[] {
  const [base, says] = [valued(reading, first), valued(reading, second)];
  if (!reading.article || !base || !says) return [];
  const forward = TIMES[`${timeOf(base)} ${timeOf(says)}`];
  const times = forward ?? TIMES[`${timeOf(says)} ${timeOf(base)}`];
  if (!times) return [];
  const [short, long] = forward ? [base, says] : [says, base];
  const [small, large] = [written(short), allowed(long)];
  if (!small || !large || small.low <= 0) return [];
  const relation = verdict({ low: small.low * times[0], high: small.high * times[1] }, large, SLACK);
  // Less than so many times as much may be a cheaper rate for longer.
  if (!relation || (relation === 'differs' && large.high < small.low * times[0])) return [];
  const unit = (base.unit ?? '').replace(RATE, '');
  return [
    {
      about: { figure: second },
      relation,
      message: message(
        `note_per_time_${relation}`,
        asWorded(reading, base),
        amountRoundly(base.value * (forward ? times[1] : 1 / times[1]), unit === 'count' ? null : unit),
        asWorded(reading, says),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
