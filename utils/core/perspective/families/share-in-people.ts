import type { Family } from '../family.ts';
import { populationAt } from '../population.ts';
import { exact, factLine, message, percent, placeArg, result, rounded } from '../speak.ts';

/** Fewer are told as well by the percentage. */
const LEAST = 1000;

/** A percentage of a population on record, in people: "12% of Norland's population" is about 600,000. */
export const shareInPeople: Family = {
  id: 'perspective/share-in-people',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, place, after, is } = candidate;
    if (figure.kind !== 'percent' || figure.unit !== 'percentage' || figure.change !== null || value >= 100)
      return null;
    if (!place || !is.ofPopulation.test(after) || MANY.test(candidate.sentence) || is.counts.test(candidate.sentence))
      return null;
    const population = populationAt(place, candidate, knowledge);
    if (!population) return null;
    const people = (value / 100) * population.value;
    if (people < LEAST) return null;
    const [fact] = population.facts;
    return {
      message: message('perspective_share_in_people', rounded(people, figure.bound), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [
        factLine(fact, place, knowledge),
        message('perspective_working_product', exact(population.value), percent(value), result(people)),
      ],
      facts: population.facts,
    };
  },
};

/** The text counts them itself. */
const MANY = /\d{1,3}([.,\s\u00a0\u202f]\d{3})+/u;
