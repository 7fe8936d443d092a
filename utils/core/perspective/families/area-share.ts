import { valueAt } from '../../checks/record/value-at.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Message, MessageArg } from '../../model/note.ts';
import type { Candidate, Place } from '../candidate.ts';
import type { Family, Sight } from '../family.ts';
import { countryOf } from '../find-place.ts';
import { toFigures } from '../round.ts';
import { exact, message, number, placeArg, roundedShare, said, workQuotient, workShare } from '../speak.ts';

/** Square kilometres in a unit of area: exact by definition, but for rounding (an acre is 4046.8564224 square metres). */
const SQUARE_KILOMETRES: Readonly<Record<string, number>> = {
  'square kilometre': 1,
  'square mile': 2.589988110336,
  hectare: 0.01,
  acre: 0.0040468564224,
};

/** The smallest share of a country that is a comparison at all. */
const LEAST = 0.001;
/** What is larger than so many times the country is of another place. */
const MOST = 0.95;

/** Land does not change: an area on record speaks for any year of these times. */
const ANY_YEAR = 100;

/** Countries whose size readers know from a map, one to each step of size, for land that lies in no country named. ISO codes. */
const WELL_KNOWN: readonly string[] = [
  'LI',
  'SG',
  'MU',
  'LU',
  'JM',
  'BE',
  'CH',
  'PT',
  'IE',
  'GB',
  'DE',
  'FR',
  'ZA',
  'MX',
];
/** How near in size the one named must be: "about the area of Belgium". */
const ALIKE = 0.15;

/** Land, beside the country it lies in; where no country is named, beside one of about that size. */
export const areaShare: Family = {
  id: 'perspective/area-share',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value } = candidate;
    const factor = figure.kind === 'measure' ? SQUARE_KILOMETRES[figure.unit ?? ''] : undefined;
    if (factor === undefined || figure.change !== null || candidate.is.noLand.test(candidate.sentence)) return null;
    const area = value * factor;
    const working =
      factor === 1
        ? []
        : [message('perspective_working_product', exact(value), exact(toFigures(factor, 5)), square(area))];
    const country = candidate.place && countryOf(candidate.place, knowledge);
    if (country) return besideCountry(candidate, country, area, working, knowledge);
    return candidate.mentions.some(({ type }) => type === 'place') ? null : alike(area, working, knowledge);
  },
};

function besideCountry(
  { figure, property }: Candidate,
  country: Place,
  area: number,
  before: readonly Message[],
  knowledge: Knowledge,
): Sight | null {
  const whole = valueAt(knowledge, country.id, 'area', 2020, ANY_YEAR);
  // The country's own area is what the check against the record speaks of.
  if (!whole || whole.value <= 0 || (property === 'area' && figure.subject === country.id)) return null;
  const share = area / whole.value;
  if (share < LEAST || share > MOST) return null;
  return {
    message: message(
      'perspective_area_share',
      roundedShare(share, figure.bound),
      placeArg(country),
      square(whole.value),
    ),
    working: [line(country, whole.value), ...before, workShare(square(area), square(whole.value), share)],
    facts: whole.facts,
  };
}

function alike(area: number, before: readonly Message[], knowledge: Knowledge): Sight | null {
  for (const code of WELL_KNOWN) {
    const id = knowledge.country(code);
    const known = id === null ? null : knowledge.about(id);
    const whole = id === null ? null : valueAt(knowledge, id, 'area', 2020, ANY_YEAR);
    if (!known || !whole || Math.abs(area / whole.value - 1) > ALIKE) continue;
    const place = { id: known.id, name: known.name, isCountry: true, isWorld: false, code, country: id };
    return {
      message: message('perspective_area_like', placeArg(place), square(whole.value)),
      working: [
        line(place, whole.value),
        ...before,
        workQuotient(square(area), square(whole.value), area / whole.value),
      ],
      facts: whole.facts,
    };
  }
  return null;
}

const square = (area: number): MessageArg => said('perspective_square_kilometres', number(toFigures(area, 6), 2));
const line = (place: Place, area: number): Message =>
  message('perspective_area_on_record', placeArg(place), square(area));
