import type { Part } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { mapRecurring } from '../recurring.ts';
import type { DateRefiner } from '../rule.ts';
import { partOf, type When } from '../when.ts';

/** "early 2023", "mid-March", "the end of the month", "late last year": the first, middle or last third. */
export const takePart: DateRefiner = {
  id: 'date/take-part',
  reason: 'A word before a stretch of time narrows it to its beginning, middle or end.',
  refine({ items, today }, candidates) {
    return candidates.map((candidate, i) => {
      const part = partBefore(items, candidate.first);
      if (!part || candidate.when.unit === 'day') return candidate;
      // "Two years later 2014": the word is part of the date before.
      if (part.first < (candidates[i - 1]?.next ?? 0)) return candidate;
      // "Earlier this year in September": of the year, and September says more.
      const whole = items.word(candidate.first).month === null && candidate.when.unit === 'month';
      const when = whole && OF_TODAY.has(part.part) ? candidate.when : narrowed(candidate.when, part.part, today);
      // "late winter" is as vague as the season it is of.
      const { weak, ...strong } = candidate;
      return { ...strong, first: part.first, when, weak: weak === true && candidate.when.unit === 'season' };
    });
  },
};

function partBefore(items: Items, first: number): { readonly part: Part; readonly first: number } | null {
  let k = first - 1;
  if (items.mark(k) === '-' && items.glued(k)) k--;
  while (k > first - 3 && items.has(k, LINK.article | LINK.of) && items.word(k).part === null) k--;
  const { part } = items.word(k);
  if (part === null || items.isBreak(k)) return null;
  return { part, first: items.has(k - 1, LINK.article) ? k - 1 : k };
}

const OF_TODAY: ReadonlySet<Part> = new Set(['elapsed', 'remaining']);

const narrowed = (when: When, part: Part, today: number | null): When => {
  if (when.kind === 'period') return partOf(when, part, today);
  if (when.kind === 'recurring') return mapRecurring(when, (period) => partOf(period, part, today));
  return { ...when, from: (anchor) => partOf(when.from(anchor), part, today) };
};
