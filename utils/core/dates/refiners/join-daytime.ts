import { mapRecurring } from '../recurring.ts';
import type { DateRefiner } from '../rule.ts';
import type { Period, When } from '../when.ts';

/** "Friday morning", "yesterday evening". */
export const joinDaytime: DateRefiner = {
  id: 'date/join-daytime',
  reason: 'A part of the day after a day.',
  refine({ items }, candidates) {
    return candidates.map((candidate) => {
      const { daytime } = items.word(candidate.next);
      if (daytime === null || candidate.when.unit !== 'day' || candidate.weak) return candidate;
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
