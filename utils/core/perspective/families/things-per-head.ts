import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { populationAt } from '../population.ts';
import { decimalsFor, toTwoFigures } from '../round.ts';
import { exact, factLine, message, number, placeArg, rounded, sceneLine, workQuotient } from '../speak.ts';

/** Fewer things are counted as they are. */
const FEWEST = 5000;
/** Rarer than one for so many inhabitants, or more than so many each, it pictures nothing. */
const RAREST = 2000;
const MOST_EACH = 100;

/** Things counted in a place, by its inhabitants: "one for every 48 inhabitants". */
export const thingsPerHead: Family = {
  id: 'perspective/things-per-head',
  ofHarm: false,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, sentence, place: named, scene, is } = candidate;
    const place = named ?? scene;
    if (!place || !countsThings(candidate) || is.saysShare.test(sentence) || is.elsewhere.test(candidate.after))
      return null;
    const population = populationAt(place, candidate, knowledge);
    if (!population || population.value <= 0) return null;
    const [fact] = population.facts;
    const heads = population.value / value;
    if (heads > RAREST || heads < 1 / MOST_EACH) return null;
    const isFew = heads >= 1;
    const base = [placeArg(place), { kind: 'date', date: fact.asOf ?? '' }] as const;
    return {
      message: isFew
        ? message('perspective_one_for_every', number(toTwoFigures(heads), decimalsFor(heads)), ...base)
        : message('perspective_so_many_each', rounded(1 / heads, figure.bound), ...base),
      working: [
        factLine(fact, place, knowledge),
        ...(place === scene ? [sceneLine(place)] : []),
        isFew
          ? workQuotient(exact(population.value), exact(value), heads)
          : workQuotient(exact(value), exact(population.value), 1 / heads),
      ],
      facts: population.facts,
    };
  },
};

/** Things one by one: no people, no words, points or pages. */
const countsThings = ({ figure, value, noun, is }: Candidate): boolean =>
  figure.kind === 'count' && figure.change === null && value >= FEWEST && is.things.has(noun);
