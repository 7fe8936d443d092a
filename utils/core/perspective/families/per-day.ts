import { measureRow } from '../../measures/measures.ts';
import type { Candidate } from '../candidate.ts';
import type { Family } from '../family.ts';
import { exact, message, rounded, workQuotient } from '../speak.ts';

/** Fewer than this a day are better told by the year. */
const LEAST = 3;

/** A year's count, by day: "about 33 a day". */
export const perDay: Family = {
  id: 'perspective/per-day',
  ofHarm: false,
  see(candidate) {
    const { figure, value, property } = candidate;
    if (figure.kind !== 'count' || property === null || !measureRow(property).daily || figure.change !== null)
      return null;
    if (!isOfAYear(candidate) || candidate.is.pace.test(candidate.sentence)) return null;
    const days = daysIn(candidate.year);
    const each = value / days;
    if (each < LEAST) return null;
    return {
      message: message('perspective_per_day', rounded(each, figure.bound)),
      working: [workQuotient(exact(value), exact(days), each)],
      facts: null,
    };
  },
};

/** A whole year that was over when the article was written. */
function isOfAYear({ figure, published }: Candidate): boolean {
  return /^\d{4}$/.test(figure.asOf ?? '') && published !== null && Number(figure.asOf) < published;
}

const daysIn = (year: number): number => (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365);
