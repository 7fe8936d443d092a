import type { Part } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { mapRecurring } from '../recurring.ts';
import type { DateRefiner } from '../rule.ts';
import { thirdOf, type When } from '../when.ts';

/** "early 2023", "mid-March", "the end of the month", "late last year": the first, middle or last third. */
export const takePart: DateRefiner = {
  id: 'date/take-part',
  reason: 'A word before a stretch of time narrows it to its beginning, middle or end.',
  refine({ items }, candidates) {
    return candidates.map((candidate) => {
      const part = partBefore(items, candidate.first);
      if (!part || candidate.when.unit === 'day') return candidate;
      const when = narrowed(candidate.when, part.part);
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

const narrowed = (when: When, part: Part): When => {
  if (when.kind === 'period') return thirdOf(when, part);
  if (when.kind === 'recurring') return mapRecurring(when, (period) => thirdOf(period, part));
  return { ...when, from: (anchor) => thirdOf(when.from(anchor), part) };
};
