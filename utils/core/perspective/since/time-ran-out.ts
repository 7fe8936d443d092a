import type { Family } from '../family.ts';
import { message, text } from '../speak.ts';

/** Months in the units of a time that is set; shorter times are over before anybody reads of them. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };
/** A shorter time is part of a story's course. */
const LEAST = 6;

/** "In the next five years", read after they are over: when that time ran out. */
export const timeRanOut: Family = {
  id: 'since/time-ran-out',
  ofHarm: false,
  inQuotes: true,
  most: 2,
  see(candidate, knowledge) {
    const { figure, value, before, day, is } = candidate;
    const months = value * (MONTHS[figure.unit ?? ''] ?? 0);
    if (figure.kind !== 'duration' || day === null || months < LEAST || !Number.isInteger(months)) return null;
    if (figure.bound !== '=' || !is.comingTime.test(before)) return null;
    const end = monthsAfter(day, months);
    if (end >= knowledge.compiled.slice(0, 7)) return null;
    return {
      message: message('perspective_time_ran_out', { kind: 'date', date: end }),
      working: [
        message('perspective_time_counted', { kind: 'date', date: day }, text(candidate.words), {
          kind: 'date',
          date: end,
        }),
      ],
      facts: null,
    };
  },
};

/** The month so many months after a day: "2019-07" and 18 are "2021-01". */
function monthsAfter(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number);
  const all = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}
