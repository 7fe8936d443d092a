import { valueAt } from '../../checks/record/value-at.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { Candidate, Place } from '../candidate.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family, Sight } from '../family.ts';
import { countryById, countryOf } from '../find-place.ts';
import { type Dollars, inDollars } from '../in-dollars.ts';
import { populationAt } from '../population.ts';
import { EACH, FINE } from '../public-money.ts';
import {
  exact,
  factLine,
  message,
  placeArg,
  rounded,
  roundedShare,
  workQuotient,
  workQuotientOf,
  workShare,
} from '../speak.ts';

import { SAYS_SHARE } from '../words/people-words.ts';

/** Gross domestic product moves by some percent a year: one of a year or two before still gives the size. */
const WITHIN = 2;
/** Fewer people's yearly output is told as well by the sum. */
const FEWEST = 20;
/** From this part of all that a country produces on, the part is told. */
const SHARE = 0.002;
const MOST = 0.5;
/** Prices and rates are no sums; what people earn is held against other earnings. */
const NO_SUM: ReadonlySet<string> = new Set([
  'share-price',
  'exchange-rate',
  'wage',
  'price',
  'gdp-per-head',
  'income',
  'gdp',
]);

/** The country whose money most of a currency is: the dollar's is the United States, the pound's Britain. */
const OF_CURRENCY: Readonly<Record<string, string>> = {
  USD: 'US',
  GBP: 'GB',
  JPY: 'JP',
  BRL: 'BR',
  INR: 'IN',
  CHF: 'CH',
};

/** A sum beside what the people of the country produce in a year: so many people's part of it, or so much of all of it. */
export const yearsOutput: Family = {
  id: 'perspective/years-output',
  ofHarm: false,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, property, year, after } = candidate;
    const currency = currencyOf(candidate);
    if (currency === null || figure.change !== null || EACH.test(after) || !candidate.timely) return null;
    if (SAYS_SHARE.test(candidate.sentence) || FINE.test(candidate.sentence)) return null;
    if (property !== null && NO_SUM.has(property)) return null;
    const country = homeOf(candidate, currency, knowledge);
    const product = country && valueAt(knowledge, country.id, 'gdp', year, WITHIN);
    const people = country && populationAt(country, candidate, knowledge);
    const dollars = inDollars(value, currency, year, knowledge);
    if (!country || !product || !people || !dollars || product.value <= 0 || people.value <= 0) return null;
    return say(
      candidate,
      country,
      dollars,
      { product: product.value, people: people.value, facts: [product.facts[0], people.facts[0]] },
      knowledge,
    );
  },
};

interface Output {
  readonly product: number;
  readonly people: number;
  readonly facts: readonly [product: Fact, people: Fact];
}

function say(
  { figure }: Candidate,
  country: Place,
  dollars: Dollars,
  { product, people, facts }: Output,
  knowledge: Knowledge,
): Sight | null {
  const [fact] = facts;
  const date = { kind: 'date', date: fact.asOf! } as const;
  const share = dollars.value / product;
  if (share > MOST) return null;
  if (share >= SHARE) {
    return {
      message: message('perspective_gdp_share', roundedShare(share, figure.bound), placeArg(country), date),
      working: [
        factLine(fact, country, knowledge),
        ...dollars.working,
        workShare(money(dollars.value, 'USD'), money(product, 'USD'), share),
      ],
      facts: [fact, ...dollars.facts],
    };
  }
  const each = product / people;
  const heads = dollars.value / each;
  if (heads < FEWEST) return null;
  return {
    message: message('perspective_years_output', rounded(heads, figure.bound), placeArg(country), date),
    working: [
      factLine(fact, country, knowledge),
      factLine(facts[1], country, knowledge),
      workQuotientOf(money(product, 'USD'), exact(people), money(each, 'USD')),
      ...dollars.working,
      workQuotient(money(dollars.value, 'USD'), money(each, 'USD'), heads),
    ],
    facts: [...facts, ...dollars.facts],
  };
}

/** The country a sum is of: that of its place, of the scene, else the one whose money it is. */
function homeOf({ place, scene, mentions }: Candidate, currency: string, knowledge: Knowledge): Place | null {
  const own = place ?? scene;
  if (own) return countryOf(own, knowledge);
  const code = OF_CURRENCY[currency];
  const id = code === undefined ? null : knowledge.country(code);
  if (id === null || mentions.some(({ type }) => type === 'place' || type === 'group')) return null;
  return countryById(id, knowledge);
}
