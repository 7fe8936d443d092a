import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { NonEmpty } from '../../model/source.ts';
import { valueAt } from '../record/value-at.ts';
import type { Interval } from './interval.ts';

/** What one U.S. dollar cost in a currency in a year. */
export interface DollarRate {
  /** Average of the year. */
  readonly average: number;
  /** Lowest and highest month; the average alone where months are not held. */
  readonly months: Interval;
  readonly facts: NonEmpty<Fact>;
}

/** The record of a currency by its ISO 4217 code. */
const recordOf = (code: string): string => `currency-${code.toLowerCase()}`;

/** The rate of an ISO 4217 currency in a year; null where the year is not held. The dollar itself is always 1 and has no record: null, too. */
export function dollarRate(knowledge: Knowledge, code: string, year: number): DollarRate | null {
  const average = valueAt(knowledge, recordOf(code), 'dollar-rate', year);
  if (!average || average.value <= 0) return null;
  const range = knowledge
    .facts(recordOf(code), 'dollar-rate-by-month')
    .find(({ asOf, value, reliability }) => asOf === `${year}` && value.kind === 'range' && reliability === 'normal');
  const months = range?.value.kind === 'range' ? range.value : { low: average.value, high: average.value };
  return {
    average: average.value,
    months: { low: months.low, high: months.high },
    facts: range ? [average.facts[0], range] : average.facts,
  };
}
