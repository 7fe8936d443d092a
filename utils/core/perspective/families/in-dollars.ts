import { dollarRate } from '../../checks/dollar-rate.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { exact, message, roundedMoney, workQuotientOf } from '../speak.ts';

/** Less than this in dollars is told as well by any price tag. */
const LEAST = 1000;

/** Money that readers of the five languages have an idea of; of the real, those who read Portuguese. */
const KNOWN: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);
const isKnown = (currency: string, lang: string): boolean =>
  KNOWN.has(currency) || (currency === 'BRL' && lang === 'pt');

/** The text converts it itself. */
const CONVERTED = /\$|\b(dollars?|USD|dólares|US-Dollar)\b|€|\b(euros?|EUR)\b|£/i;

/** Money of another currency, in U.S. dollars at the average rate of its year. */
export const inDollars: Family = {
  id: 'perspective/in-dollars',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, year, lang, before, after } = candidate;
    const currency = currencyOf(candidate);
    if (currency === null || isKnown(currency, lang) || CONVERTED.test(`${before} ${after}`)) return null;
    const rate = dollarRate(knowledge, currency, year);
    if (!rate) return null;
    const dollars = value / rate.average;
    if (dollars < LEAST) return null;
    const [fact] = rate.facts;
    return {
      message: message('perspective_in_dollars', roundedMoney(dollars, 'USD', figure.bound), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [
        message('perspective_rate_on_record', money(1, 'USD'), money(rate.average, currency), {
          kind: 'date',
          date: fact.asOf!,
        }),
        workQuotientOf(money(value, currency), exact(rate.average), money(dollars, 'USD')),
      ],
      facts: [fact],
    };
  },
};
