import { amount, amountRoundly, currencyCode, date, message } from '../../messages/build.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { TieOf } from '../../model/tie.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { asWorded } from '../support/as-worded.ts';
import { type DollarRate, dollarRate } from '../support/dollar-rate.ts';
import { type Interval, roundly, verdict } from '../support/interval.ts';
import { reckonedYears } from '../support/reckoned-years.ts';
import { tiesOf, type Valued, valued } from '../support/ties-of.ts';

interface Case {
  readonly from: Valued;
  readonly to: Valued;
  readonly fromCode: string;
  readonly toCode: string;
  readonly tie: TieOf<'restates'>;
  readonly years: readonly number[];
}

/** How far a day's rate lies from its month's average at most, nearly always. */
const WITHIN_MONTH = 0.04;
/** An amount this far beyond every rate of the year is another amount. */
const SLACK = 0.15;
/** Amounts are rounded to the digits they show: to a twentieth at most. */
const ROUNDED = 0.05;

/** Signs that several currencies share: what one of them explains is no mistake. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  USD: ['AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP'],
  JPY: ['CNY'],
  CNY: ['JPY'],
  INR: ['PKR'],
  GBP: ['EGP'],
};

/** "€1.2m ($1.3m)": converts with the rates of the year the amount is of, or the article; a year not held says nothing. */
export const currencyConversion: Check = defineCheck('check/currency-conversion', plan, judge);

function plan(reading: Checkable): Case[] {
  return tiesOf(reading, 'restates').flatMap((tie) => {
    const [from, to] = [valued(reading, tie.first), valued(reading, tie.second)];
    const [fromCode, toCode] = [currencyCode(from?.unit ?? null), currencyCode(to?.unit ?? null)];
    if (!from || !to || fromCode === null || toCode === null || fromCode === toCode) return [];
    if (from.value <= 0 || to.value <= 0) return [];
    return [{ from, to, fromCode, toCode, tie, years: reckonedYears(reading, [from, to]) }];
  });
}

function judge(one: Case, reading: Checkable, knowledge: Knowledge): Finding[] {
  const { from, to } = one;
  const rates = one.years.map((year) => ({ year, rate: rateBetween(knowledge, one.fromCode, one.toCode, year) }));
  const verdicts = rates.map(({ rate }) => (rate ? compare(from, to, rate) : null));
  const fitting = verdicts.indexOf('matches');
  const shown = rates[Math.max(0, fitting)];
  const facts = shown?.rate?.facts ?? [];
  if (!shown?.rate || !isNonEmpty(facts)) return [];
  if (fitting < 0 && (!one.tie.sure || verdicts.some((each) => each !== 'differs') || explained(one, knowledge)))
    return [];
  return [
    {
      about: { figure: one.tie.second },
      relation: fitting < 0 ? 'differs' : 'matches',
      message: message(
        fitting < 0 ? 'note_currency_differs' : 'note_currency_matches',
        date(String(shown.year)),
        amount(1, to.unit),
        { kind: 'money', value: roundRate(1 / shown.rate.average), currency: one.fromCode },
        amount(from.value, from.unit),
        amountRoundly(from.value * shown.rate.average, to.unit),
        asWorded(reading, to),
      ),
      sources: sourcesOf(facts),
    },
  ];
}

interface Rate {
  /** What one of the first currency costs in the second, on average. */
  readonly average: number;
  readonly range: Interval;
  readonly facts: DollarRate['facts'] | readonly never[];
}

/** By way of the dollar, whose own rate is one; null where either is not held. */
function rateBetween(knowledge: Knowledge, fromCode: string, toCode: string, year: number): Rate | null {
  const [from, to] = [fromCode, toCode].map((code) => (code === 'USD' ? DOLLAR : dollarRate(knowledge, code, year)));
  if (!from || !to) return null;
  const [first, ...rest] = [...from.facts, ...to.facts];
  if (!first) return null;
  return {
    average: to.average / from.average,
    range: {
      low: (to.months.low / from.months.high) * (1 - WITHIN_MONTH),
      high: (to.months.high / from.months.low) * (1 + WITHIN_MONTH),
    },
    facts: [first, ...rest],
  };
}

const DOLLAR = { average: 1, months: { low: 1, high: 1 }, facts: [] } as const;

function compare(from: Valued, to: Valued, { range }: Rate): 'matches' | 'differs' | null {
  const [before, says] = [roundly(from, ROUNDED), roundly(to, ROUNDED)];
  return before && says && verdict({ low: before.low * range.low, high: before.high * range.high }, says, SLACK);
}

/** Whether another currency of the same sign makes the conversion right: dollars of Canada, pesos written "$". */
function explained({ from, to, fromCode, toCode, years }: Case, knowledge: Knowledge): boolean {
  const others = [
    ...(NAMESAKES[fromCode] ?? []).map((code) => [code, toCode] as const),
    ...(NAMESAKES[toCode] ?? []).map((code) => [fromCode, code] as const),
  ];
  return others.some(([a, b]) =>
    years.some((year) => {
      const rate = a === b ? null : rateBetween(knowledge, a, b, year);
      return rate !== null && compare(from, to, rate) === 'matches';
    }),
  );
}

const roundRate = (rate: number): number => Number(rate.toPrecision(3));
