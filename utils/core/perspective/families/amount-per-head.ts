import type { MessageKey } from '../../messages/message-key.ts';
import type { Family } from '../family.ts';
import { populationAt } from '../population.ts';
import { exact, factLine, message, placeArg, rounded, said, workQuotient } from '../speak.ts';

interface Amount {
  readonly unit: RegExp;
  readonly named: 'emissions' | 'electricity';
  /** The message for one head's part, and factor from the figure's unit to the message's. */
  readonly key: MessageKey;
  readonly factor: number;
}

/** Amounts of a whole country in a year that are understood by head. */
const AMOUNTS: readonly Amount[] = [
  { unit: /^tonne$/i, named: 'emissions', key: 'perspective_unit_tonnes', factor: 1 },
  { unit: /^megaton$/i, named: 'emissions', key: 'perspective_unit_tonnes', factor: 1e6 },
  { unit: /^gigawatt hour$/i, named: 'electricity', key: 'perspective_unit_kilowatt_hours', factor: 1e6 },
  { unit: /^terawatt hour$/i, named: 'electricity', key: 'perspective_unit_kilowatt_hours', factor: 1e9 },
  { unit: /^kilowatt hour$/i, named: 'electricity', key: 'perspective_unit_kilowatt_hours', factor: 1 },
];

/** Less is no country's total. */
const LEAST = 1e6;

/** What a country gives off or uses in a year, by inhabitant: "about 8.2 tonnes a head". */
export const amountPerHead: Family = {
  id: 'perspective/amount-per-head',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, place, sentence, is } = candidate;
    if (!place?.isCountry || figure.kind !== 'measure' || figure.change !== null || is.saysShare.test(sentence))
      return null;
    const amount = AMOUNTS.find(({ unit, named }) => unit.test(figure.unit ?? '') && is[named].test(sentence));
    if (!amount || (amount.named === 'electricity' && !is.consumed.test(sentence))) return null;
    if (candidate.mentions.some(({ type }) => type === 'organisation' || type === 'facility')) return null;
    const population = populationAt(place, candidate, knowledge);
    const total = value * amount.factor;
    if (!population || population.value <= 0 || total < LEAST) return null;
    const each = total / population.value;
    if (each < 0.01) return null;
    const [fact] = population.facts;
    return {
      message: message('perspective_amount_per_head', said(amount.key, rounded(each, figure.bound)), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [factLine(fact, place, knowledge), workQuotient(exact(total), exact(population.value), each)],
      facts: population.facts,
    };
  },
};
