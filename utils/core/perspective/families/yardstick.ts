import type { Family } from '../family.ts';
import { decimalsFor, toFigures, toTwoFigures } from '../round.ts';
import { exact, hedged, message, number, result, said } from '../speak.ts';
import { YARDSTICK_UNITS, YARDSTICKS } from '../yardsticks.ts';
import { isAmount } from './other-units.ts';

/** Less of a yardstick than this is no picture; near one it is the same size. */
const LEAST = 0.9;
const ABOUT_ONE = 1.1;

/** A distance in space, a power, a mass or a volume as so many of something large that readers know. Never of harm. */
export const yardstick: Family = {
  id: 'perspective/yardstick',
  ofHarm: false,
  most: 2,
  see(candidate) {
    const { figure, value, harmStory, property, sentence, is } = candidate;
    const [kind, factor] = YARDSTICK_UNITS[figure.unit ?? ''] ?? [];
    if (!kind || !factor || figure.kind !== 'measure' || figure.change !== null || harmStory) return null;
    if (!isAmount(candidate) || is.each.test(candidate.after) || is.saysShare.test(sentence)) return null;
    // What is given off is a gas: no tower pictures it.
    if (property === 'emissions' || property === 'co2-emissions' || is.emissions.test(sentence)) return null;
    const { key, size, most, source } = YARDSTICKS[kind];
    const times = (value * factor) / size;
    if (times < LEAST || times > most) return null;
    const thing = said(key, number(size, 2));
    return {
      message:
        times <= ABOUT_ONE
          ? message('perspective_landmark', thing)
          : message(
              'perspective_landmark_times',
              hedged(number(toTwoFigures(times, figure.bound), decimalsFor(times)), figure.bound),
              thing,
            ),
      working: [
        message('perspective_working_quotient', exact(toFigures(value * factor, 4)), exact(size), result(times)),
      ],
      facts: null,
      sources: [source],
    };
  },
};
