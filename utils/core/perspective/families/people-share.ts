import { measureRow } from '../../measures/measures.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Candidate, Place } from '../candidate.ts';
import type { Family } from '../family.ts';
import { countryOf, worldOf } from '../find-place.ts';
import { populationAt } from '../population.ts';
import { decimalsFor, toTwoFigures } from '../round.ts';
import {
  exact,
  factLine,
  message,
  number,
  placeArg,
  rounded,
  roundedShare,
  sceneLine,
  workRate,
  workShare,
} from '../speak.ts';

/** Below this share of a population the comparison says nothing; above it the figure is the population itself. */
const LEAST = 0.0002;
const MOST = 0.8;
/** From one in a hundred on a share is said in percent; below, by 100,000 people. */
const IN_PERCENT = 0.01;
/** A share said as one person in so many, too, up to this: "1 in 1.3" helps nobody. */
const ONE_IN = 0.4;

const PER = 100_000;

/** People counted, as a share of all who live there: "about 1.7% of all inhabitants, or 1 in 58". */
export const peopleShare: Family = {
  id: 'perspective/people-share',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, sentence, is } = candidate;
    const place = wholeOf(candidate, knowledge);
    if (!place || !countsPeople(candidate) || is.saysShare.test(sentence) || is.elsewhere.test(candidate.after))
      return null;
    const population = populationAt(place, candidate, knowledge);
    if (!population || population.value <= 0) return null;
    const share = value / population.value;
    if (share < LEAST || share > MOST) return null;
    const [fact] = population.facts;
    const base = [placeArg(place), { kind: 'date', date: fact.asOf! }] as const;
    const whole = exact(population.value);
    const facts = population.facts;
    const given = factLine(fact, place, knowledge);
    const scened = place === candidate.scene ? [sceneLine(place)] : [];
    if (share < IN_PERCENT) {
      const rate = share * PER;
      return {
        message: message('perspective_people_rate', rounded(rate, figure.bound), number(PER), ...base),
        working: [given, ...scened, workRate(exact(value), whole, PER, rate)],
        facts,
      };
    }
    const shown = roundedShare(share, figure.bound);
    const working = [given, ...scened, workShare(exact(value), whole, share)] as const;
    return share <= ONE_IN && (figure.bound === '=' || figure.bound === '~')
      ? {
          message: message(
            'perspective_people_one_in',
            shown,
            number(toTwoFigures(1 / share), decimalsFor(1 / share)),
            ...base,
          ),
          working,
          facts,
        }
      : { message: message('perspective_people_share', shown, ...base), working, facts };
  },
};

/** A count this near the population of a town is that population, another one is of some of its people. */
const ALIKE = 1.5;
/** UTF-16 units beyond which a text without a stop is no sentence that says of where its figures are. */
const LONGEST_SENTENCE = 5000;
/** A count of people all over the world is at least this much of mankind. */
const OF_THE_WORLD = 0.005;

/** Of which place's inhabitants: all who live in a town are a share of the country's, people "worldwide" of the world's. */
function wholeOf(candidate: Candidate, knowledge: Knowledge): Place | null {
  const { place, people, property, value } = candidate;
  if (people) return people;
  if (!place) return withoutPlace(candidate, knowledge);
  if (property !== 'population' || place.isCountry) return place;
  const own = populationAt(place, candidate, knowledge);
  if (!own) return null;
  return Math.max(own.value / value, value / own.value) <= ALIKE ? countryOf(place, knowledge) : place;
}

/** Where no place is named: the world, if the text says so, else where the story plays. */
function withoutPlace(candidate: Candidate, knowledge: Knowledge): Place | null {
  const { scene, property, value, sentence, mentions, is } = candidate;
  if (sentence.length > LONGEST_SENTENCE || !is.worldwide.test(sentence))
    return property === 'population' ? null : scene;
  if (mentions.some(({ type }) => type === 'place' || type === 'group')) return null;
  const world = worldOf(knowledge);
  const all = world && populationAt(world, candidate, knowledge);
  return all && value / all.value >= OF_THE_WORLD ? world : null;
}

function countsPeople({ figure, property, people, noun, is }: Candidate): boolean {
  const row = property === null ? null : measureRow(property);
  if (people) return !row?.notPeople;
  if (figure.kind !== 'count' || row?.notPeople || row?.ofWork) return false;
  return is.peopleNouns.has(noun) && !is.workNouns.has(noun);
}
