import { type SeriesValue, valueAt } from '../../checks/record/value-at.ts';
import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { countryOf } from '../find-place.ts';
import { exact, factLine, measureName, message, placeArg, roundedShare, workShare } from '../speak.ts';

/** What a part is a part of: the measure of the text, its units, and the national total on record. */
interface Total {
  readonly measures: ReadonlySet<string>;
  readonly units: RegExp | 'people';
  readonly property: string;
}

const TOTALS: readonly Total[] = [
  {
    measures: new Set(['occupancy', 'detainees']),
    units: 'people',
    property: 'prison-population',
  },
  { measures: new Set(['production']), units: /^barrel per day$/, property: 'oil-production' },
];

/** A total of a year or two before still gives the size. */
const WITHIN = 2;
const LEAST = 0.005;
const MOST = 1;

/** A part of what is on record for the whole country: the people one prison holds among all its prisoners. */
export const nationalShare: Family = {
  id: 'perspective/national-share',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, place, property, is } = candidate;
    const unit = figure.unit ?? '';
    const total = TOTALS.find(
      ({ measures, units }) =>
        property !== null &&
        measures.has(property) &&
        (units === 'people' ? is.peopleNouns.has(unit.toLowerCase()) : units.test(unit)),
    );
    if (!total || !place || figure.subject === place.id || figure.subject === null) return null;
    const country = countryOf(place, knowledge);
    const whole = country && valueAt(knowledge, country.id, total.property, candidate.year, WITHIN);
    if (!country || !isWhole(whole, candidate)) return null;
    const share = value / whole.value;
    const [fact] = whole.facts;
    return {
      message: message(
        'perspective_national_share',
        roundedShare(share, figure.bound),
        measureName(total.property),
        placeArg(country),
        { kind: 'date', date: fact.asOf! },
      ),
      working: [factLine(fact, country, knowledge), workShare(exact(value), exact(whole.value), share)],
      facts: whole.facts,
    };
  },
};

function isWhole(whole: SeriesValue | null, { value }: Candidate): whole is SeriesValue {
  if (!whole || whole.value <= 0) return false;
  const share = value / whole.value;
  return share >= LEAST && share < MOST;
}
