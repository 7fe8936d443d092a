import { amount, amountRoundly, currencyCode, date, message, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isNonEmpty, sourcesOf } from '../record/sources-of.ts';
import { type DollarRate, dollarRate } from '../support/dollar-rate.ts';
import { type Interval, roundly, verdict } from '../support/interval.ts';
import { reckonedYears } from '../support/reckoned-years.ts';
import { restatement } from '../support/restatement.ts';

interface Case {
  readonly from: number;
  readonly to: number;
  readonly fromCode: string;
  readonly toCode: string;
  readonly sure: boolean;
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
  const { article, figures } = reading;
  if (!article) return [];
  return figures.flatMap((from, index) => {
    const to = figures[index + 1];
    if (from.kind !== 'money' || to?.kind !== 'money' || from.value === null || to.value === null) return [];
    const [fromCode, toCode] = [currencyCode(from.unit), currencyCode(to.unit)];
    if (fromCode === null || toCode === null || fromCode === toCode || from.value <= 0 || to.value <= 0) return [];
    const tie = restatement(article.text, from, to);
    const years = tie ? reckonedYears(reading, [from, to]) : [];
    return tie && years.length ? [{ from: index, to: index + 1, fromCode, toCode, sure: tie === 'sure', years }] : [];
  });
}

function judge(one: Case, { article, figures }: Checkable, knowledge: Knowledge): Finding[] {
  const [from, to] = [figures[one.from]!, figures[one.to]!];
  const rates = one.years.map((year) => ({ year, rate: rateBetween(knowledge, one.fromCode, one.toCode, year) }));
  const verdicts = rates.map(({ rate }) => (rate ? compare(from, to, rate) : null));
  const fitting = verdicts.indexOf('matches');
  const shown = rates[fitting < 0 ? 0 : fitting];
  const relation = fitting >= 0 ? 'matches' : 'differs';
  if (!article || !shown?.rate) return [];
  if (relation === 'differs') {
    if (!one.sure || verdicts.some((each) => each !== 'differs') || explained(one, from, to, knowledge)) return [];
  }
  const facts = shown.rate.facts;
  if (!isNonEmpty(facts)) return [];
  return [
    {
      about: { figure: one.to },
      relation,
      message: message(
        relation === 'matches' ? 'note_currency_matches' : 'note_currency_differs',
        date(String(shown.year)),
        amount(1, to.unit),
        { kind: 'money', value: roundRate(1 / shown.rate.average), currency: one.fromCode },
        amount(from.value!, from.unit),
        amountRoundly(from.value! * shown.rate.average, to.unit),
        words(article.text, to),
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

function compare(from: Figure, to: Figure, { range }: Rate): 'matches' | 'differs' | null {
  const before = roundly(from, ROUNDED)!;
  return verdict({ low: before.low * range.low, high: before.high * range.high }, roundly(to, ROUNDED)!, SLACK);
}

/** Whether another currency of the same sign makes the conversion right: dollars of Canada, pesos written "$". */
function explained({ fromCode, toCode, years }: Case, from: Figure, to: Figure, knowledge: Knowledge): boolean {
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
