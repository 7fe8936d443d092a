import { measureRow } from '../../measures/measures.ts';
import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { hedged, message, number, said } from '../speak.ts';

/** From this rise on, in percent, "times as much" is easier to hold; beyond the other the figure is of something odd. */
const LEAST = 100;
const MOST = 5000;

/** A rise of 300 percent is four times as much: many take it for three. */
export const timesBefore: Family = {
  id: 'perspective/times-before',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate) {
    const { figure, value } = candidate;
    if (!isRise(candidate) || value < LEAST || value > MOST) return null;
    const times = 1 + value / 100;
    const isTwice = times === 2 && figure.bound === '=';
    const many = number(Number(times.toPrecision(3)), 2);
    return {
      message: message(
        'perspective_times_before',
        isTwice ? said('amount_twice') : said('amount_times', figure.bound === '=' ? many : hedged(many, figure.bound)),
      ),
      working: [message('perspective_working_times', number(value), many)],
      facts: null,
    };
  },
};

/** A share that grew to all of it is no rise, nor is a part of one that is told in full. */
const isRise = ({ figure, property, changeTold, before, is }: Candidate): boolean =>
  figure.kind === 'percent' &&
  figure.unit === 'percentage' &&
  figure.change === 'up' &&
  figure.modality !== 'denied' &&
  !figure.scope.some((scope) => scope === 'up-to' || scope === 'level') &&
  !is.toLevel.test(before) &&
  !changeTold &&
  (property === null || measureRow(property).harm !== true);
