import { UNIT_SIZES } from '../../figures/units/unit-table.ts';
import { amount, amountRoundly, message, said, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { type Interval, roundly, verdict } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { restatement } from '../support/restatement.ts';

interface Case {
  readonly from: number;
  readonly to: number;
  /** Whether the text leaves no doubt that both are one amount. */
  readonly sure: boolean;
}

/** Either amount may be rounded to as few digits as it shows: by this part of it at most. */
const ROUNDED = 0.06;
/** And is held to be another amount only from here on. */
const SLACK = 0.12;
/** For temperatures in degrees of the unit converted to: "around 40C (100F)" is loose, not wrong. */
const DEGREES = { matches: 1, differs: 5 };

/** "10 miles (16 km)": works the conversion out and holds it against the one stated. */
export const unitConversion: Check = defineCheck('check/unit-conversion', plan, judge);

function plan({ article, figures }: Checkable): Case[] {
  if (!article) return [];
  return figures.flatMap((from, index) => {
    const to = figures[index + 1];
    if (!to || from.unit === to.unit || from.kind !== 'measure' || to.kind !== 'measure') return [];
    const [one, other] = [UNIT_SIZES[from.unit ?? ''], UNIT_SIZES[to.unit ?? '']];
    if (!one || one.dimension !== other?.dimension) return [];
    if ((from.value === null) !== (to.value === null) || (to.low ?? 0) <= 0) return [];
    const tie = restatement(article.text, from, to);
    return tie ? [{ from: index, to: index + 1, sure: tie === 'sure' }] : [];
  });
}

function judge({ from: first, to: second, sure }: Case, { article, figures }: Checkable): Finding[] {
  const [from, to] = [figures[first]!, figures[second]!];
  if (!article) return [];
  const isHeat = UNIT_SIZES[to.unit!]!.dimension === 'temperature';
  const relation = isHeat ? sameHeat(from, to, isRise(article.text, from)) : sameSize(from, to);
  if (relation === null || (relation === 'differs' && !sure)) return [];
  const key = relation === 'matches' ? 'note_unit_matches' : 'note_unit_differs';
  return [
    {
      about: { figure: second },
      relation,
      message: message(
        key,
        ends(from, (value) => amount(value, from.unit)),
        ends(from, (value) => convertedAmount(value, from.unit!, to.unit!)),
        words(article.text, to),
      ),
      sources: [pageSource(article)],
    },
  ];
}

type Say = (value: number) => ReturnType<typeof amount>;
const ends = ({ value, low, high }: Figure, say: Say) =>
  value === null ? said('note_value_range', say(low!), say(high!)) : say(value);

/** Least and most the amount may be in the other unit: a gallon is one of two. */
function converted(value: number, from: string, to: string): Interval {
  const [one, other] = [UNIT_SIZES[from]!, UNIT_SIZES[to]!];
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
function sameSize(from: Figure, to: Figure): 'matches' | 'differs' | null {
  const verdicts = [
    [from.low!, to.low!],
    [from.high!, to.high!],
  ].map(([a, b]) => {
    const before = roundly(pointOf(from, a!), ROUNDED)!;
    const reckoned = {
      low: converted(before.low, from.unit!, to.unit!).low,
      high: converted(before.high, from.unit!, to.unit!).high,
    };
    return verdict(reckoned, roundly(pointOf(to, b!), ROUNDED)!, SLACK);
  });
  if (verdicts.every((each) => each === 'matches')) return 'matches';
  return verdicts.some((each) => each === 'differs') ? 'differs' : null;
}

const pointOf = ({ kind, bound }: Figure, value: number) => ({ kind, bound, value, low: value, high: value });

/** "Warmed by 1.5C", "fell 10C": degrees between two temperatures go by another formula than a temperature; "fell to -10C" is one. */
function isRise(text: string, { change, span }: Figure): boolean {
  const before = text.slice(Math.max(0, span[0] - 30), span[0]);
  return RISE.test(before) || (change !== null && !LEVEL.test(before));
}
const RISE = /\b(by|of|up|difference|warming|rise|increase|um|en|de)\s+(about |around |some |nearly )?$/i;
const LEVEL = /\b(to|a|à|auf|bis|para|hasta|jusqu['’]à)\s+(about |around |some |nearly |minus )?$/i;

/** Temperatures by formula. Differences of temperatures ("1.5C (2.7F) of warming"), and what may be one, are left to the reader. */
function sameHeat(from: Figure, to: Figure, rise: boolean): 'matches' | 'differs' | null {
  if (rise) return null;
  const ratio = to.unit === 'fahrenheit' ? 1.8 : 1 / 1.8;
  const pairs = [
    [from.low!, to.low!],
    [from.high!, to.high!],
  ] as const;
  const apart = pairs.map(([a, b]) => Math.abs(converted(a, from.unit!, to.unit!).low - b));
  if (apart.every((degrees) => degrees <= DEGREES.matches * Math.max(1, ratio))) return 'matches';
  if (pairs.every(([a, b]) => Math.abs(a * ratio - b) <= DEGREES.differs)) return null;
  return apart.some((degrees) => degrees > DEGREES.differs) ? 'differs' : null;
}
