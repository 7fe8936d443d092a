import { yearOf } from '../../checks/record/value-at.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { exact, message, roundedMoney } from '../speak.ts';

/** Prices that rose by less are told as well by the text. */
const LEAST_RISE = 1.2;
/** A smaller price is of goods that change faster than money; wages, taxes and help do not. */
const LEAST = 1000;
const LEAST_OF_INCOME = 20;
const OF_INCOME: ReadonlySet<string> = new Set(['wage', 'income', 'aid', 'tax', 'fine', 'bail', 'poverty']);
/** Months a year must have before their mean speaks for it. */
const MONTHS = 10;
/** What goes by its own price, not by what consumers pay. */
const OTHER_PRICES: ReadonlySet<string> = new Set(['share-price', 'exchange-rate', 'market-value', 'interest-rate']);

/** Dollars of the figure's time in dollars of the newest month on record, by the consumer prices of the United States. */
export const todaysMoney: Family = {
  id: 'perspective/todays-money',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, sentence, published, property, is } = candidate;
    const then = yearOf(figure.asOf) ?? (candidate.timely ? published : null);
    if (currencyOf(candidate) !== 'USD' || then === null || published === null || then > published) return null;
    if (is.adjusted.test(sentence) || figure.change !== null || candidate.restated) return null;
    if (property !== null && OTHER_PRICES.has(property)) return null;
    if (value < (property !== null && OF_INCOME.has(property) ? LEAST_OF_INCOME : LEAST)) return null;
    const levels = priceLevels(knowledge);
    const old = levels?.years.get(then);
    if (!levels || !old || levels.newest.level < old.level * LEAST_RISE) return null;
    const { newest } = levels;
    const worth = (value * newest.level) / old.level;
    return {
      message: message('perspective_todays_money', roundedMoney(worth, 'USD', figure.bound), {
        kind: 'date',
        date: newest.fact.asOf!,
      }),
      working: [
        message('perspective_price_index', { kind: 'date', date: `${then}` }, exact(round(old.level))),
        message('perspective_price_index', { kind: 'date', date: newest.fact.asOf! }, exact(round(newest.level))),
        message(
          'perspective_working_scaled',
          money(value, 'USD'),
          exact(round(newest.level)),
          exact(round(old.level)),
          money(worth, 'USD'),
        ),
      ],
      facts: [old.fact, newest.fact],
    };
  },
};

interface Level {
  readonly level: number;
  readonly fact: Fact;
}

interface Levels {
  readonly years: ReadonlyMap<number, Level>;
  /** The newest month. */
  readonly newest: Level;
}

/** Read once for a pack: more than a hundred years of months. */
const read = new WeakMap<Knowledge, { readonly levels: Levels | null }>();

function priceLevels(knowledge: Knowledge): Levels | null {
  const known = read.get(knowledge);
  if (known) return known.levels;
  const country = knowledge.country('US');
  const facts = country === null ? [] : knowledge.facts(country, 'consumer-price-index');
  const sums = new Map<number, { sum: number; months: number; fact: Fact }>();
  let newest: Level | null = null;
  for (const fact of facts) {
    const year = yearOf(fact.asOf);
    if (fact.value.kind !== 'number' || fact.asOf?.length !== 7 || year === null || fact.value.value <= 0) continue;
    const own = sums.get(year) ?? { sum: 0, months: 0, fact };
    sums.set(year, { sum: own.sum + fact.value.value, months: own.months + 1, fact: own.fact });
    newest = { level: fact.value.value, fact };
  }
  const whole = [...sums].filter(([, { months }]) => months >= MONTHS);
  const levels = newest && {
    years: new Map(whole.map(([year, { sum, months, fact }]) => [year, { level: sum / months, fact }])),
    newest,
  };
  read.set(knowledge, { levels });
  return levels;
}

const round = (index: number): number => Number(index.toPrecision(4));
