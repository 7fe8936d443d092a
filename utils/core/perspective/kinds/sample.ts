import type { Family } from '../family.ts';
import { exact, hedged, message, number, result } from '../speak.ts';

/** Samples that polls are made of: fewer are a group, more are a census. */
const LEAST = 150;
const MOST = 50_000;
/** Two standard errors of a share of a half, in points, for a sample of one. */
const OF_ONE = 98;

/** "A survey of 1,200 adults": how far chance alone may move a share of so many. */
export const sample: Family = {
  id: 'number-kind/sample',
  ofHarm: false,
  see({ figure, value, before, after, sentence, is }) {
    if (figure.kind !== 'count' || value < LEAST || value > MOST || figure.change !== null) return null;
    if (!(is.surveyOf.test(before) || is.wereAsked.test(after)) || is.errorMargin.test(sentence)) return null;
    const points = OF_ONE / Math.sqrt(value);
    return {
      message: message('perspective_kind_sample', hedged(number(points, 1), '~')),
      working: [message('perspective_kind_margin', exact(OF_ONE), exact(value), result(points))],
      facts: null,
      once: 'number-kind/sample',
    };
  },
};
