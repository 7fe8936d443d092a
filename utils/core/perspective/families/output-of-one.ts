import { money } from '../currency.ts';
import type { Family } from '../family.ts';
import { outputBeside } from '../output.ts';
import { message, placeArg, rounded, roundedShare, workQuotient, workShare } from '../speak.ts';

/** A smaller part of a year's output is a price, and readers know prices. */
const LEAST = 0.25;
/** From this many times on `years-output` counts people. */
const MOST = 20;
/** Near one it is neither a part nor a multiple. */
const ABOUT_ONE = { from: 0.95, to: 1.05 } as const;

/** A sum that one household may handle, beside what is produced by inhabitant in a year there: "about 2.3 times". */
export const outputOfOne: Family = {
  id: 'perspective/output-of-one',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate, knowledge) {
    const output = outputBeside(candidate, knowledge);
    if (!output) return null;
    const { country, dollars, each, facts, lines } = output;
    const { bound } = candidate.figure;
    const times = dollars.value / each;
    if (times < LEAST || times >= MOST || (times > ABOUT_ONE.from && times < ABOUT_ONE.to)) return null;
    const where = [placeArg(country), { kind: 'date', date: facts[0].asOf ?? '' }] as const;
    const [sum, one] = [money(dollars.value, 'USD'), money(each, 'USD')];
    return {
      message:
        times < 1
          ? message('perspective_output_part', roundedShare(times, bound), ...where)
          : message('perspective_output_times', rounded(times, bound), ...where),
      working: [...lines, ...dollars.working, times < 1 ? workShare(sum, one, times) : workQuotient(sum, one, times)],
      facts: [...facts, ...dollars.facts],
    };
  },
};
