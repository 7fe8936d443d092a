import { dollarRate } from '../checks/support/dollar-rate.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import { money } from './currency.ts';
import { exact, workQuotientOf } from './speak.ts';

export interface Dollars {
  readonly value: number;
  readonly working: readonly Message[];
  readonly facts: readonly Fact[];
}

/** A sum in dollars of its year, with the rate it rests on. */
export function inDollars(value: number, currency: string, year: number, knowledge: Knowledge): Dollars | null {
  if (currency === 'USD') return { value, working: [], facts: [] };
  const rate = dollarRate(knowledge, currency, year);
  if (!rate) return null;
  const dollars = value / rate.average;
  return {
    value: dollars,
    working: [workQuotientOf(money(value, currency), exact(rate.average), money(dollars, 'USD'))],
    facts: [rate.facts[0]],
  };
}
