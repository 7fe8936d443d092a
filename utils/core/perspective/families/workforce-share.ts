import { valueAt } from '../../checks/record/value-at.ts';
import { measureRow } from '../../measures/measures.ts';
import type { Family } from '../family.ts';
import { countryOf } from '../find-place.ts';
import { exact, factLine, message, placeArg, roundedShare, sceneLine, workShare } from '../speak.ts';

const WITHIN = 3;
/** Below one in two thousand the share says nothing, above a half it is no part of it. */
const LEAST = 0.0005;
const MOST = 0.5;

/** Jobs and people at work, as a share of all in a country who work or look for work. */
export const workforceShare: Family = {
  id: 'perspective/workforce-share',
  ofHarm: false,
  see(candidate, knowledge) {
    const { figure, value, property, place: named, scene, sentence, noun, is } = candidate;
    const own = named ?? scene;
    const place = own && countryOf(own, knowledge);
    if (figure.kind !== 'count' || !place || is.saysShare.test(sentence)) return null;
    if (!is.workNouns.has(noun) && !(property !== null && measureRow(property).ofWork)) return null;
    const force = valueAt(knowledge, place.id, 'labour-force', candidate.year, WITHIN);
    if (!force || force.value <= 0) return null;
    const share = value / force.value;
    if (share < LEAST || share > MOST) return null;
    const [fact] = force.facts;
    return {
      message: message('perspective_workforce_share', roundedShare(share, figure.bound), placeArg(place), {
        kind: 'date',
        date: fact.asOf!,
      }),
      working: [
        factLine(fact, place, knowledge),
        ...(own === scene ? [sceneLine(own)] : []),
        workShare(exact(value), exact(force.value), share),
      ],
      facts: force.facts,
    };
  },
};
