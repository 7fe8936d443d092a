import { yearOf } from '../../checks/record/value-at.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/note.ts';
import type { Candidate } from '../candidate.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { inDollars } from '../in-dollars.ts';
import { type Prices, pricesOf, pricesOfDollars } from '../prices.ts';
import { exact, message, roundedMoney } from '../speak.ts';

/** Prices that rose by less are told as well by the text. */
const LEAST_RISE = 1.15;
/** A smaller price, in dollars, is of goods that change faster than money; wages, taxes and help do not. */
const LEAST = 1000;
const LEAST_OF_INCOME = 20;
const OF_INCOME: ReadonlySet<string> = new Set(['wage', 'income', 'aid', 'tax', 'fine', 'bail', 'poverty']);
/** In a story of harm a private sum is left as it is. */
const LEAST_BESIDE_HARM = 1e6;
/** What goes by its own price, not by what consumers pay. */
const OTHER_PRICES: ReadonlySet<string> = new Set(['share-price', 'exchange-rate', 'market-value', 'interest-rate']);

/** Money of the figure's time in money of the newest time on record, by the consumer prices of the country whose money it is. */
export const todaysMoney: Family = {
  id: 'perspective/todays-money',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, sentence, published, property, is } = candidate;
    const then = yearOf(figure.asOf) ?? (candidate.timely ? published : null);
    const currency = currencyOf(candidate);
    if (currency === null || then === null || published === null || then > published) return null;
    if (is.adjusted.test(sentence) || figure.change !== null || candidate.restated) return null;
    if (property !== null && OTHER_PRICES.has(property)) return null;
    if (!isLarge(candidate, currency, then, knowledge)) return null;
    const prices =
      currency === 'USD' ? pricesOfDollars(then, knowledge) : pricesOf(currency, candidate, then, knowledge);
    if (!prices || prices.newest < prices.old * LEAST_RISE) return null;
    const worth = (value * prices.newest) / prices.old;
    return {
      message: said(candidate, currency, worth, prices),
      working: [
        ...prices.working,
        message(
          'perspective_working_scaled',
          money(value, currency),
          exact(Number(prices.newest.toPrecision(4))),
          exact(Number(prices.old.toPrecision(4))),
          money(worth, currency),
        ),
      ],
      facts: prices.facts,
    };
  },
};

function isLarge(
  { property, value, harmStory }: Candidate,
  currency: string,
  then: number,
  knowledge: Knowledge,
): boolean {
  const least = property !== null && OF_INCOME.has(property) ? LEAST_OF_INCOME : LEAST;
  const dollars = inDollars(value, currency, then, knowledge);
  return dollars !== null && dollars.value >= (harmStory ? LEAST_BESIDE_HARM : least);
}

function said({ figure }: Candidate, currency: string, worth: number, { at }: Prices): Message {
  const date = { kind: 'date', date: at } as const;
  return currency === 'USD'
    ? message('perspective_todays_money', roundedMoney(worth, currency, figure.bound), date)
    : message('perspective_money_of', roundedMoney(worth, currency, figure.bound), date);
}
