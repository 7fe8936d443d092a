import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { populationAt } from '../population.ts';
import { isAbsurd, publicPurse } from '../public-money.ts';
import { exact, factLine, message, placeArg, roundedMoney, sceneLine, workQuotientOf } from '../speak.ts';

/** Less a head than this, in units of any currency, is too little to picture. */
const LEAST = 1;

/** What a country or a town has, owes or spends, by inhabitant: "about €290 for every inhabitant". */
export const moneyPerHead: Family = {
  id: 'perspective/money-per-head',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, sentence, is } = candidate;
    const place = publicPurse(candidate);
    const currency = currencyOf(candidate);
    if (!place || currency === null || is.saysShare.test(sentence)) return null;
    const population = populationAt(place, candidate, knowledge);
    if (!population || population.value <= 0) return null;
    const each = value / population.value;
    if (each < LEAST || isAbsurd(each, currency, candidate, place, knowledge)) return null;
    const [fact] = population.facts;
    return {
      message: message('perspective_money_per_head', roundedMoney(each, currency, figure.bound), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [
        factLine(fact, place, knowledge),
        ...(place === candidate.scene ? [sceneLine(place)] : []),
        workQuotientOf(money(value, currency), exact(population.value), money(each, currency)),
      ],
      facts: population.facts,
    };
  },
};
