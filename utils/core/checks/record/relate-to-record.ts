import { measureNamed, measureRow } from '../../measures/measures.ts';
import type { Figure } from '../../model/figure.ts';
import type { Fact } from '../../model/knowledge.ts';
import { allowed, type Interval, overlap, roundly, verdict } from '../support/interval.ts';
import { isAtRest } from './measure-time.ts';

/**
 * How a figure stands to the values of its own time. Said without a date, a moving amount that fits none is not judged; nor is one
 * beside them by no more than two ways to count may lie apart.
 */
export function relateToRecord(
  figure: Figure,
  same: readonly Fact[],
  property: string,
  byWords: boolean,
): 'matches' | 'differs' | 'near' | null {
  const says = allowed(figure);
  const round = figure.asOf === null && !isAtRest(property) ? roundly(figure, ROUND) : says;
  const near = roundly(figure, ROUND);
  if (!says || !round || !near) return null;
  const apart = byWords ? APART : waysToCount(property);
  const verdicts = same.map((fact): 'matches' | 'differs' | null => {
    const recorded = intervalOf(fact);
    if (!recorded) return null;
    const told = overlap(recorded, round) ? 'matches' : verdict(recorded, says, apart);
    // A record that is rough itself is told beside a figure only where the number as it stands is near.
    return told === 'matches' && fact.bound === '~' && !overlap(pointOf(recorded), near) ? null : told;
  });
  if (verdicts.includes('matches')) return 'matches';
  if (verdicts.some((each) => each === null)) return 'near';
  const dated = byWords ? figure.asOf?.length === 4 : figure.asOf !== null;
  return dated || isAtRest(property) ? 'differs' : null;
}

/** Of the values that the wording may mean, the one it is nearest to. */
export function nearestFit(figure: Figure, same: readonly Fact[]): readonly Fact[] {
  const round = roundly(figure, ROUND)!;
  const said = (figure.low! + figure.high!) / 2;
  const away = (fact: Fact) => Math.abs((intervalOf(fact)!.low + intervalOf(fact)!.high) / 2 - said);
  const fitting = same.filter(
    (fact) => overlap(intervalOf(fact)!, round) || overlap(intervalOf(fact)!, allowed(figure)!),
  );
  return fitting.toSorted((a, b) => away(a) - away(b)).slice(0, 1);
}

/** "A country of 50 million" is said of 51.5 million. */
const ROUND = 0.05;
/** How far sources lie apart that count the same thing in their own ways, as a part of the value. */
const APART = 0.25;
const waysToCount = (property: string): number => {
  const id = measureNamed(property);
  return (id && measureRow(id).record?.apart) ?? 0;
};

/** The middle of what a rough record allows: the number as it stands there. */
const pointOf = ({ low, high }: Interval): Interval => ({ low: (low + high) / 2, high: (low + high) / 2 });

/** The values a fact allows, its bound included; null where it is no number. */
export function intervalOf({ value, bound }: Fact): Interval | null {
  if (value.kind === 'number')
    return allowed({ kind: 'count', value: value.value, low: value.value, high: value.value, bound });
  return value.kind === 'range' ? { low: value.low, high: value.high } : null;
}
