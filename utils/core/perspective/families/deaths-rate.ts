import type { Family } from '../family.ts';
import { populationAt } from '../population.ts';
import { exact, factLine, message, number, placeArg, rounded, workRate } from '../speak.ts';
import { namesCountedCause, namesEpidemic, namesViolence } from '../tact.ts';

const PER = 100_000;
/** Fewer deaths are people, not a rate. */
const LARGE = 1000;
/** Below one in 100,000 a rate says nothing. */
const LEAST = 1;

/**
 * Deaths of an epidemic, or of a cause counted by the year, in a country, by 100,000 people: the plain rate of any textbook, and nothing else.
 * Never where people were killed by others or by themselves, nor of one disaster.
 */
export const deathsRate: Family = {
  id: 'perspective/deaths-rate',
  ofHarm: true,
  see(candidate, knowledge) {
    const { figure, value, property, place, sentence, lang, is, published } = candidate;
    if (property !== 'deaths' || figure.kind !== 'count' || value < LARGE || !place?.isCountry) return null;
    if (namesViolence(sentence, lang) || is.saysShare.test(sentence)) return null;
    const ofAYear = /^\d{4}$/.test(figure.asOf ?? '') && (published === null || Number(figure.asOf) < published);
    if (!namesEpidemic(sentence, lang) && !(ofAYear && namesCountedCause(sentence, lang))) return null;
    const population = populationAt(place, candidate, knowledge);
    if (!population || population.value <= 0) return null;
    const rate = (value / population.value) * PER;
    if (rate < LEAST || rate > PER / 10) return null;
    const [fact] = population.facts;
    return {
      message: message('perspective_people_rate', rounded(rate, figure.bound), number(PER), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [factLine(fact, place, knowledge), workRate(exact(value), exact(population.value), PER, rate)],
      facts: population.facts,
    };
  },
};
