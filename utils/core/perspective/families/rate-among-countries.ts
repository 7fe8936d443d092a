import { amount, datedFact } from '../../messages/build.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { amongCountries, type Standing } from '../among-countries.ts';
import type { Candidate } from '../candidate.ts';
import type { Family, Sight } from '../family.ts';
import { measureRecord } from '../grasp.ts';
import { nearCountries } from '../near-countries.ts';
import { isToldIn, RATES, type Rate } from '../rates.ts';
import { toFigures } from '../round.ts';
import { soundYear } from '../sound-year.ts';
import { exact, message, number, rounded, workQuotient } from '../speak.ts';

/** A list shorter than this ranks nothing. */
const FEWEST = 50;
/** From twice the median on it is said how many times. */
const TIMES = 2;
/** More than this many times the median is of another thing. */
const TOO_MANY = 200;

/** A country's rate among all countries on record: the median, how many times that, and how many countries have more. */
export const rateAmongCountries: Family = {
  id: 'perspective/rate-among-countries',
  ofHarm: false,
  see(candidate, knowledge) {
    const { place, figure, value } = candidate;
    if (!place?.isCountry || figure.of !== null) return null;
    const rate = rateOf(candidate);
    if (!rate || !(rate.isChange ? figure.change !== 'down' : isLevel(candidate))) return null;
    const recorded = knowledge
      .facts(measureRecord(rate.property), 'median-of-countries')
      .findLast((fact) => soundYear(fact) !== null);
    if (recorded?.value.kind !== 'number' || tooFar(recorded, candidate, rate)) return null;
    const all = amongCountries(knowledge, rate.property);
    if (all.size < FEWEST) return null;
    const more = [...all].filter(([id, fact]) => id !== place.id && numberOf(fact) > value).length;
    return say(candidate, rate, { recorded, median: recorded.value.value, all, more }, knowledge);
  },
};

interface Ranked {
  readonly recorded: Fact;
  readonly median: number;
  readonly all: Standing;
  readonly more: number;
}

function say(
  { figure, value, place }: Candidate,
  rate: Rate,
  { recorded, median, all, more }: Ranked,
  knowledge: Knowledge,
): Sight {
  const times = value / median;
  const countries = all.size;
  const near = nearCountries(place!, all, knowledge);
  const shown = amount(toFigures(median, 3), recorded.unit);
  const list = [number(countries), shown, { kind: 'date', date: recorded.asOf! }, number(more)] as const;
  const [world] = knowledge.facts(measureRecord(rate.property), 'world-value').slice(-1);
  const given = [
    message('perspective_median_on_record', datedFact(recorded, knowledge), number(countries)),
    ...(world ? [message('perspective_world_on_record', datedFact(world, knowledge))] : []),
    ...near.lines,
    message('perspective_ranked', amount(value, figure.unit), number(more), number(countries)),
  ] as const;
  const facts = [recorded, ...(world ? [world] : []), ...near.facts] as const;
  const once = `${rate.property} ${place!.id}`;
  if (rate.multiple && median > 0 && times >= TIMES && times <= TOO_MANY) {
    return {
      message: message('perspective_rate_times', rounded(times, figure.bound), ...list),
      working: [...given, workQuotient(exact(value), exact(median), times)],
      facts,
      once,
    };
  }
  return { message: message('perspective_rate_beside', ...list), working: given, facts, once };
}

const numberOf = ({ value }: Fact): number => (value.kind === 'number' ? value.value : Number.NaN);

/** Which rate the words around a figure name; null where they name none, a part of one, or several. */
function rateOf({ figure, before, after, property, is }: Candidate): Rate | null {
  const clause = before.split(/[;:]/).at(-1)?.split(is.whereas).at(-1) ?? '';
  const near = `${clause} ${after.split(/[;:]/, 1)[0] ?? ''}`;
  const rate = RATES.find((one) => isToldIn(one, figure.unit, is.births) && is.rates[one.property].test(near));
  if (!rate || (property !== null && !agrees(property, rate.property))) return null;
  if (rate.ofGdp !== is.gdp.test(near)) return null;
  const rest = near.replace(is.rates[rate.property], ' ');
  return is.narrower.test(rest) || (rate.property !== 'youth-unemployment' && is.youth.test(near)) ? null : rate;
}

/** The measure read by words near the figure may be a wider or a neighbouring one, never one of something else. */
const ANY_RATE: ReadonlySet<string> = new Set([
  'rate',
  'share',
  'duration',
  'mortality',
  'gdp',
  'debt',
  'tax',
  'spending',
  'budget',
  'population',
  'births',
  'age',
  'poverty',
  'growth',
]);
const agrees = (property: string, rate: string): boolean =>
  property === rate || ANY_RATE.has(property) || (property === 'unemployment' && rate === 'youth-unemployment');

function tooFar(recorded: Fact, { year }: Candidate, { within }: Rate): boolean {
  const of = soundYear(recorded);
  return of === null || Math.abs(of - year) > within;
}

/** "Fell to 10.6%" gives a level; "fell by two points" does not. */
const isLevel = ({ figure, before, is }: Candidate): boolean => figure.change === null || is.toLevel.test(before);
