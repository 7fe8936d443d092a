import { amount, message, percent, said } from '../../messages/build.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { pageSource } from '../support/page-source.ts';
import {
  combine,
  compare,
  convert,
  dividedBy,
  given,
  minus,
  type Room,
  scaledBy,
  stated,
} from '../support/rounding.ts';
import { endOf, tiesOf, type Valued, valued } from '../support/ties-of.ts';

/**
 * "Rose 15%, from 40 to 46": works the change out of both ends and holds it against the one stated, a percentage or a fraction.
 * Where both ends are percentages and the change counts points, both ways to say it are shown.
 */
export const percentChange: Check = defineCheck('check/percent-change', (reading) => tiesOf(reading, 'from-to'), judge);

function judge(tie: TieOf<'from-to'>, reading: Checkable): Finding[] {
  const says = valued(reading, tie.change);
  const from = tie.from && endOf(reading, tie.from, tie.to);
  const to = tie.from && endOf(reading, tie.to, tie.from);
  if (!reading.article || !says || !from || !to || from.value <= 0 || to.value <= 0) return [];
  if (says.kind !== 'fraction' && !(says.kind === 'percent' && says.unit === 'percentage')) return [];
  const result = (to.value / from.value - 1) * 100;
  const sign = tie.way === 'down' || (tie.way === null && result < 0) ? -1 : 1;
  const relation = inPoints(from, to, says, sign) ? 'context' : compare(changeOf(from, to, sign), inPercent(says));
  if (!relation) return [];
  return [
    {
      about: { figure: tie.change ?? tie.to.figure },
      relation,
      message: message(
        relation === 'context' ? 'note_percent_change_points' : `note_percent_change_${relation}`,
        amount(from.value, from.unit),
        amount(to.value, to.unit),
        percent(Math.abs(result), 1),
        asWorded(reading, says),
        said(result < 0 ? 'note_fall' : 'note_rise'),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}

/** The change in percent of the first, counted the way the text says it went. */
const changeOf = (from: Valued, to: Valued, sign: 1 | -1): Room =>
  convert(combine(given(to.value, steady(to)), given(from.value, steady(from)), dividedBy), ({ low, high }) =>
    scaledBy(100 * sign)({ low: low - 1, high: high - 1 }),
  );

const inPercent = (says: Valued): Room =>
  says.kind === 'fraction' ? convert(stated(says.value, says), scaledBy(100)) : stated(says.value, says);

/** Percentages as ends are numbers like others: their last place is no half of one. */
const steady = ({ kind, bound }: Valued): Pick<Valued, 'kind' | 'bound'> => ({
  kind: kind === 'percent' ? 'measure' : kind,
  bound,
});

/** "Rose 0.5%, from 2% to 2.5%": the text counts points. */
const inPoints = (from: Valued, to: Valued, says: Valued, sign: 1 | -1): boolean =>
  from.kind === 'percent' &&
  says.kind === 'percent' &&
  compare(
    convert(combine(given(to.value, steady(to)), given(from.value, steady(from)), minus), scaledBy(sign)),
    stated(says.value, says),
  ) === 'matches';
