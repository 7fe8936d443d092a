import { amount, message, number, said } from '../../messages/build.ts';
import type { Tie, Way } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { pageSource } from '../support/page-source.ts';
import { combine, compare, convert, given, minus, scaledBy, stated } from '../support/rounding.ts';
import { endOf, tiesOf, type Valued, valued } from '../support/ties-of.ts';

interface Case {
  readonly from: Valued;
  readonly to: Valued;
  /** Index of the figure that says how far apart the two are. */
  readonly apart: number;
  readonly way: Way;
}

/** "Rose by 60, from 500 to 560"; "534,000 votes to 500,000, a margin of 34,000": takes one from the other. */
export const difference: Check = defineCheck(
  'check/difference',
  (reading) => [...tiesOf(reading, 'from-to'), ...tiesOf(reading, 'difference')].flatMap((tie) => caseOf(tie, reading)),
  judge,
);

function caseOf(tie: Tie, reading: Checkable): Case[] {
  if (tie.kind === 'difference') {
    const [from, to] = [valued(reading, tie.second), valued(reading, tie.first)];
    return from && to && tie.apart !== null ? [{ from, to, apart: tie.apart, way: null }] : [];
  }
  if (tie.kind !== 'from-to' || !tie.from || tie.change === null) return [];
  const [from, to] = [endOf(reading, tie.from, tie.to), endOf(reading, tie.to, tie.from)];
  const isShare =
    /^(percent|fraction)$/.test(reading.figures[tie.change]?.kind ?? '') && !isPoints(reading, tie.change);
  return from && to && !isShare ? [{ from, to, apart: tie.change, way: tie.way }] : [];
}

const isPoints = ({ figures }: Checkable, at: number): boolean =>
  figures[at]?.unit !== 'percentage' && figures[at]?.kind === 'percent';

function judge({ from, to, apart, way }: Case, reading: Checkable): Finding[] {
  const says = valued(reading, apart);
  if (!reading.article || !says) return [];
  const down = way === 'down' || (way === null && to.value < from.value);
  const plain = ({ kind, bound }: Valued) => ({ kind: kind === 'percent' ? ('measure' as const) : kind, bound });
  const reckoned = combine(given(to.value, plain(to)), given(from.value, plain(from)), minus);
  const relation = compare(convert(reckoned, scaledBy(down ? -1 : 1)), stated(says.value, plain(says)));
  if (!relation) return [];
  const apartBy = Math.abs(to.value - from.value);
  return [
    {
      about: { figure: apart },
      relation,
      message: message(
        relation === 'matches' ? 'note_difference_matches' : 'note_difference_differs',
        amount(from.value, from.unit),
        amount(to.value, to.unit),
        from.kind === 'percent' ? said('note_value_points', number(apartBy)) : amount(apartBy, from.unit),
        asWorded(reading, says),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}
