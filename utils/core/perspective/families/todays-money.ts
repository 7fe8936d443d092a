import { monthlyValueAt, yearOf } from '../../checks/record/value-at.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { exact, message, roundedMoney } from '../speak.ts';

/** Prices of this many years move too little to tell. */
const AGED = 8;
const LEAST = 1000;
/** The latest whole year on record may be so many years before the article. */
const BEHIND = 2;

/** The text reckons with it itself. */
const ADJUSTED =
  /inflation|adjusted|(today|todays|today[’']s|current|constant|\d{4}) (dollars|money|prices|terms)|equivalent|inflación|de hoy|actuales|aujourd|constants|heutige|kaufkraft|inflação|de hoje/i;

/** Dollars of long ago in dollars of the article's time, by the consumer prices of the United States. */
export const todaysMoney: Family = {
  id: 'perspective/todays-money',
  ofHarm: false,
  inQuotes: true,
  see(candidate, knowledge) {
    const { figure, value, sentence, published } = candidate;
    const then = yearOf(figure.asOf);
    if (currencyOf(candidate) !== 'USD' || then === null || published === null || published - then < AGED) return null;
    if (ADJUSTED.test(sentence) || figure.change !== null) return null;
    const country = knowledge.country('US');
    if (country === null) return null;
    const index = (year: number) => monthlyValueAt(knowledge, country, 'consumer-price-index', `${year}`);
    const old = index(then);
    for (let now = published; now >= published - BEHIND; now--) {
      const level = index(now);
      if (!old || !level || old.value <= 0) continue;
      const worth = (value * level.value) / old.value;
      if (worth < LEAST) return null;
      return {
        message: message('perspective_todays_money', roundedMoney(worth, 'USD', figure.bound), {
          kind: 'date',
          date: `${now}`,
        }),
        working: [
          message('perspective_price_index', { kind: 'date', date: `${then}` }, exact(round(old.value))),
          message('perspective_price_index', { kind: 'date', date: `${now}` }, exact(round(level.value))),
          message(
            'perspective_working_scaled',
            money(value, 'USD'),
            exact(round(level.value)),
            exact(round(old.value)),
            money(worth, 'USD'),
          ),
        ],
        facts: [old.facts[0], level.facts[0]],
      };
    }
    return null;
  },
};

const round = (index: number): number => Number(index.toPrecision(4));
