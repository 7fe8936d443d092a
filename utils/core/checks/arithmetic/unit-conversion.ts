import { UNIT_SIZES } from '../../figures/units/unit-table.ts';
import { amount, amountRoundly, message, said } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { asWorded } from '../support/as-worded.ts';
import { type Interval, roundly, verdict } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { tiesOf } from '../support/ties-of.ts';

/** Either amount may be rounded to as few digits as it shows: by this part of it at most. */
const ROUNDED = 0.06;
/** And is held to be another amount only from here on. */
const SLACK = 0.12;
/** For temperatures in degrees of the unit converted to: "around 40C (100F)" is loose, not wrong. */
const DEGREES = { matches: 1, differs: 5 };

/** "10 miles (16 km)": works the conversion out and holds it against the one stated. */
export const unitConversion: Check = defineCheck(
  'check/unit-conversion',
  (reading) => tiesOf(reading, 'restates'),
  judge,
);

/** A figure in a unit whose size is known: its ends, alike for a point. */
interface Measured {
  readonly figure: Figure;
  readonly unit: string;
  readonly ends: readonly [low: number, high: number];
}

function measured(figure: Figure | undefined): Measured | null {
  const { unit, low, high } = figure ?? {};
  if (!figure || !unit || !UNIT_SIZES[unit] || figure.kind !== 'measure' || low == null || high == null) return null;
  return { figure, unit, ends: [low, high] };
}

function judge({ first, second, sure }: TieOf<'restates'>, reading: Checkable): Finding[] {
  const [from, to] = [measured(reading.figures[first]), measured(reading.figures[second])];
  if (!reading.article || !from || !to || to.ends[0] <= 0) return [];
  const dimension = UNIT_SIZES[to.unit]?.dimension;
  if (UNIT_SIZES[from.unit]?.dimension !== dimension) return [];
  if ((from.figure.value === null) !== (to.figure.value === null)) return [];
  const relation = dimension === 'temperature' ? sameHeat(from, to) : sameSize(from, to);
  if (relation === null || (relation === 'differs' && !sure)) return [];
  return [
    {
      about: { figure: second },
      relation,
      message: message(
        relation === 'matches' ? 'note_unit_matches' : 'note_unit_differs',
        sayEnds(from, (value) => amount(value, from.unit)),
        sayEnds(from, (value) => convertedAmount(value, from.unit, to.unit)),
        asWorded(reading, to.figure),
      ),
      sources: [pageSource(reading.article)],
    },
  ];
}

const sayEnds = ({ figure, ends: [low, high] }: Measured, say: (value: number) => ReturnType<typeof amount>) =>
  figure.value === null ? said('note_value_range', say(low), say(high)) : say(figure.value);

/** Least and most the amount may be in the other unit: a gallon is one of two. */
function converted(value: number, from: string, to: string): Interval {
  const [one, other] = [UNIT_SIZES[from], UNIT_SIZES[to]];
  if (!one || !other) return { low: value, high: value };
  if (one.dimension === 'temperature') {
    const degrees = to === 'fahrenheit' ? value * 1.8 + 32 : (value - 32) / 1.8;
    return { low: degrees, high: degrees };
  }
  return { low: (value * one.low) / other.high, high: (value * one.high) / other.low };
}

function convertedAmount(value: number, from: string, to: string): ReturnType<typeof amount> {
  const { low, high } = converted(value, from, to);
  return low === high
    ? amountRoundly(low, to, 4)
    : said('note_value_range', amountRoundly(low, to, 4), amountRoundly(high, to, 4));
}

/** Each end of a range on its own; a point has one. */
function sameSize(from: Measured, to: Measured): 'matches' | 'differs' | null {
  const verdicts = ([0, 1] as const).map((end) => {
    const [before, says] = [endOf(from, end), endOf(to, end)];
    const reckoned = {
      low: converted(before.low, from.unit, to.unit).low,
      high: converted(before.high, from.unit, to.unit).high,
    };
    return verdict(reckoned, says, SLACK);
  });
  if (verdicts.every((each) => each === 'matches')) return 'matches';
  return verdicts.some((each) => each === 'differs') ? 'differs' : null;
}

function endOf({ figure: { kind, bound }, ends }: Measured, end: 0 | 1): Interval {
  const value = ends[end];
  return roundly({ kind, bound, value, low: value, high: value }, ROUNDED) ?? { low: value, high: value };
}

/** Temperatures by formula. What may be a difference of two ("1.5C (2.7F) of warming") is left to the reader. */
function sameHeat(from: Measured, to: Measured): 'matches' | 'differs' | null {
  const ratio = to.unit === 'fahrenheit' ? 1.8 : 1 / 1.8;
  const apart = from.ends.map((a, end) => Math.abs(converted(a, from.unit, to.unit).low - (to.ends[end] ?? a)));
  if (apart.every((degrees) => degrees <= DEGREES.matches * Math.max(1, ratio))) return 'matches';
  if (from.ends.every((a, end) => Math.abs(a * ratio - (to.ends[end] ?? a)) <= DEGREES.differs)) return null;
  return apart.some((degrees) => degrees > DEGREES.differs) ? 'differs' : null;
}
