import { LINK } from '../../lang/date-words.ts';
import type { Candidate, DateRefiner } from '../rule.ts';

/** "Friday, June 5", "segunda-feira 12/01/2016", "Wednesday (June 3)": the weekday belongs to the day it stands before. */
export const joinWeekday: DateRefiner = {
  id: 'date/join-weekday',
  reason: 'A weekday before a day that says more is part of it.',
  refine({ items }, candidates) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const last = joined.at(-1);
      const day = candidate.when.kind !== 'following' && candidate.when.unit === 'day';
      if (last && day && WRITTEN_DAYS.has(candidate.rule) && isWeekday(last) && isGap(last.next, candidate.first)) {
        joined[joined.length - 1] = { ...candidate, first: last.first };
      } else joined.push(candidate);
    }
    return joined;

    function isGap(from: number, to: number): boolean {
      if (to - from > 3) return false;
      for (let k = from; k < to; k++) {
        if (!/[,.(]/.test(items.mark(k)) && !items.has(k, LINK.article | LINK.of) && items.word(k).unit !== 'day')
          return false;
      }
      return true;
    }
  },
};

/** Rules whose days say more than a weekday does. */
const WRITTEN_DAYS = new Set(
  'iso-day named-parts numeric-day numeric-day-month month-day day-month day-of-numbered-month day-of-month holiday'
    .split(' ')
    .map((name) => `date/${name}`),
);

const isWeekday = ({ when, rule }: Candidate): boolean =>
  (when.kind === 'recurring' && when.every === 'week' && when.unit === 'day') ||
  (rule === 'date/shifted-recurring' && when.unit === 'day');
