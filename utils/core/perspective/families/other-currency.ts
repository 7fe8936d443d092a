import { dollarRate } from '../../checks/support/dollar-rate.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { Message } from '../../model/note.ts';
import type { NonEmpty } from '../../model/source.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { exact, message, roundedMoney } from '../speak.ts';

/** The money most readers of a language reckon in, and others they have an idea of: none of them is converted for them. */
const HOME: Readonly<Record<string, { readonly to: string; readonly known: readonly string[] }>> = {
  en: { to: 'USD', known: [] },
  es: { to: 'USD', known: ['EUR'] },
  pt: { to: 'USD', known: ['EUR', 'BRL'] },
  fr: { to: 'EUR', known: ['CHF'] },
  de: { to: 'EUR', known: ['CHF'] },
};

/** Where readers think in a money: those of a publisher there need no other. ISO 3166-1. */
const MONEY_OF: Readonly<Record<string, string>> = {
  GBP: 'GB',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  INR: 'IN',
  ZAR: 'ZA',
  CHF: 'CH',
  MXN: 'MX',
  BRL: 'BR',
};

/** Less than this in the reader's money is no price. */
const LEAST = 1;
/** Rates are on record by the year: where the figure's own is not held, the newest of so many years before stands in, with its date. */
const BEHIND = 2;

/** The text says it in the other currency itself. */
const CONVERTED: Readonly<Record<string, 'dollars' | 'euros'>> = { USD: 'dollars', EUR: 'euros' };

/** Money in the currency that readers of the article's language reckon in, at the average rate of its year. */
export const otherCurrency: Family = {
  id: 'perspective/other-currency',
  ofHarm: false,
  inQuotes: true,
  see(candidate, knowledge) {
    const { figure, value, year, lang, restated, before, after, publishedIn, is } = candidate;
    const currency = currencyOf(candidate);
    const home = HOME[lang];
    if (
      currency === null ||
      !home ||
      !candidate.timely ||
      restated ||
      currency === home.to ||
      home.known.includes(currency)
    )
      return null;
    if (is.several.test(before) || publishedIn === MONEY_OF[currency]) return null;
    const converted = CONVERTED[home.to];
    if (converted && is[converted].test(`${before} ${after}`)) return null;
    const rate = newestRate(currency, home.to, year, knowledge);
    if (!rate || value * rate.factor < LEAST) return null;
    const amount = value * rate.factor;
    return {
      message: message('perspective_other_currency', roundedMoney(amount, home.to, figure.bound), {
        kind: 'date',
        date: `${rate.year}`,
      }),
      working: [
        ...rate.given,
        message('perspective_working_product', money(value, currency), exact(rate.shown), money(amount, home.to)),
      ],
      facts: rate.facts,
    };
  },
};

interface CrossRate {
  readonly year: number;
  /** What one of the currency is in the other. */
  readonly factor: number;
  readonly shown: number;
  readonly given: NonEmpty<Message>;
  readonly facts: NonEmpty<Fact>;
}

function newestRate(from: string, to: string, year: number, knowledge: Knowledge): CrossRate | null {
  for (let at = year; at >= year - BEHIND; at--) {
    const rate = crossRate(from, to, at, knowledge);
    if (rate) return rate;
  }
  return null;
}

/** Rates are on record against the dollar: two of them make any other. */
function crossRate(from: string, to: string, year: number, knowledge: Knowledge): CrossRate | null {
  const [own, other] = [from, to].map((code) => (code === 'USD' ? null : dollarRate(knowledge, code, year)));
  if ((from !== 'USD' && !own) || (to !== 'USD' && !other)) return null;
  const rates = [own && ([from, own] as const), other && ([to, other] as const)].filter(
    (one) => one !== null && one !== undefined,
  );
  const [first, ...rest] = rates;
  if (!first) return null;
  const line = ([code, rate]: typeof first): Message =>
    message('perspective_rate_on_record', money(1, 'USD'), money(rate.average, code), {
      kind: 'date',
      date: `${year}`,
    });
  const factor = (other?.average ?? 1) / (own?.average ?? 1);
  return {
    year,
    factor,
    shown: Number(factor.toPrecision(4)),
    given: [line(first), ...rest.map(line)],
    facts: [first[1].facts[0], ...rest.map(([, rate]) => rate.facts[0])],
  };
}
