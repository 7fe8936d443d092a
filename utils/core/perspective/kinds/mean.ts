import type { Family } from '../family.ts';
import { message, number } from '../speak.ts';

/** A smaller average is of small change: a meal, a ticket. */
const LEAST = 200;

/** A few large ones and the mean they make: three of 1 and one of 97. */
const [ONE, LARGE] = [1, 97] as const;

/** "An average of $5,000": few large ones lift it, and most may have less. */
export const mean: Family = {
  id: 'number-kind/mean',
  ofHarm: false,
  see({ figure, value, before, sentence, is }) {
    if (figure.kind !== 'money' || value < LEAST || figure.change !== null) return null;
    if (!is.average.test(before) || is.median.test(sentence)) return null;
    return {
      message: message('perspective_kind_mean'),
      working: [
        message(
          'perspective_kind_mean_of',
          number(ONE),
          number(ONE),
          number(ONE),
          number(LARGE),
          number((3 * ONE + LARGE) / 4),
        ),
      ],
      facts: null,
      once: 'number-kind/mean',
    };
  },
};
