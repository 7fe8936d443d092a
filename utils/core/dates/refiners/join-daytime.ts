import { mapRecurring } from '../recurring.ts';
import type { DateRefiner } from '../rule.ts';
import type { Period, When } from '../when.ts';

/** "Friday morning", "yesterday evening". */
export const joinDaytime: DateRefiner = {
  id: 'date/join-daytime',
  reason: 'A part of the day after a day.',
  refine({ items }, candidates) {
    return candidates.map((candidate, i) => {
      const { daytime, dayShift } = items.word(candidate.next);
      // "Friday this morning", "Monday last night": a word that counts days is a date of its own.
      if (daytime === null || dayShift !== null || candidate.when.unit !== 'day' || candidate.weak) return candidate;
      // The date behind has the word already: "früh 1975".
      if (candidate.next >= (candidates[i + 1]?.first ?? Number.POSITIVE_INFINITY)) return candidate;
      return { ...candidate, next: candidate.next + 1, when: at(candidate.when, daytime) };
    });
  },
};

function at(when: When, daytime: string): When {
  const add = (period: Period): Period =>
    period.timex.includes('T') ? period : { ...period, timex: `${period.timex}T${daytime}` };
  if (when.kind === 'period') return add(when);
  if (when.kind === 'recurring') return mapRecurring(when, add, `${when.timex}T${daytime}`);
  return { ...when, from: (anchor) => add(when.from(anchor)) };
}
