import { valueAt } from '../../checks/record/value-at.ts';
import { money } from '../currency.ts';
import type { Family } from '../family.ts';
import { countryOf } from '../find-place.ts';
import { factLine, message, percent, placeArg, roundedMoney, sceneLine } from '../speak.ts';

/** Gross domestic product moves by some percent a year: one of a year or two before still gives the size. */
const WITHIN = 2;
/** A debt may be several times the product; more is a misreading. */
const MOST = 400;

/** A percentage of all that a country produces in a year, in money: "13% of its gross domestic product" is about $270 billion. */
export const shareOfGdp: Family = {
  id: 'perspective/share-of-gdp',
  ofHarm: false,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, after, place: named, scene, year, is } = candidate;
    if (figure.kind !== 'percent' || figure.unit !== 'percentage' || figure.change !== null || value > MOST)
      return null;
    const own = named ?? scene;
    const place = own && countryOf(own, knowledge);
    if (
      !place ||
      !is.ofGdp.test(after) ||
      /\p{Sc}|\d{1,3}[.,]?\d* ?(?:bn|billion|million|trillion)/iu.test(candidate.sentence)
    )
      return null;
    const product = valueAt(knowledge, place.id, 'gdp', year, WITHIN);
    if (!product || product.value <= 0) return null;
    const amount = (value / 100) * product.value;
    const [fact] = product.facts;
    return {
      message: message('perspective_share_of_gdp', roundedMoney(amount, 'USD', figure.bound), placeArg(place), {
        kind: 'date',
        date: fact.asOf ?? '',
      }),
      working: [
        factLine(fact, place, knowledge),
        ...(own === scene ? [sceneLine(own)] : []),
        message('perspective_working_product', money(product.value, 'USD'), percent(value), money(amount, 'USD')),
      ],
      facts: product.facts,
    };
  },
};
