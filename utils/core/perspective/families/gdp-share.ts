import { valueAt } from '../../checks/record/value-at.ts';
import { measureRow } from '../../measures/measures.ts';
import { currencyOf, money } from '../currency.ts';
import type { Family } from '../family.ts';
import { inDollars } from '../in-dollars.ts';
import { publicPurse } from '../public-money.ts';
import { factLine, message, placeArg, roundedShare, workShare } from '../speak.ts';

/** Gross domestic product moves by some percent a year: one of a year or two before still gives the size. */
const WITHIN = 2;
/** Below a thousandth the share says nothing. */
const LEAST = 0.001;
/** A debt may be several times the product; more is a misreading. */
const MOST = 5;

/** What a state owes, spends or trades, as a share of all that is produced there in a year. */
export const gdpShare: Family = {
  id: 'perspective/gdp-share',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, property, year, sentence, is } = candidate;
    const place = publicPurse(candidate);
    const currency = currencyOf(candidate);
    if (!place?.isCountry || currency === null || property === null || is.gdp.test(sentence)) return null;
    if (measureRow(property).grasp !== 'share of GDP') return null;
    const product = valueAt(knowledge, place.id, 'gdp', year, WITHIN);
    const dollars = inDollars(value, currency, year, knowledge);
    if (!product || product.value <= 0 || !dollars) return null;
    const share = dollars.value / product.value;
    if (share < LEAST || share > MOST) return null;
    const [fact] = product.facts;
    return {
      message: message('perspective_gdp_share', roundedShare(share, figure.bound), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [
        factLine(fact, place, knowledge),
        ...dollars.working,
        workShare(money(dollars.value, 'USD'), money(product.value, 'USD'), share),
      ],
      facts: [fact, ...dollars.facts],
    };
  },
};
