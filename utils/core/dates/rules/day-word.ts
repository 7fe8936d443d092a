import { LINK } from '../../lang/date-words.ts';
import type { DateRule } from '../rule.ts';
import { dayPeriod, unresolved } from '../when.ts';
import { ROLE } from '../word.ts';

/** "yesterday", "tonight", "the day after tomorrow". */
export const dayWord: DateRule = {
  id: 'date/day-word',
  reason: 'A word that counts days from the day of writing.',
  starts: ROLE.dayShift,
  read({ items, today }, k) {
    const { dayShift, daytime } = items.word(k);
    if (dayShift === null) return null;
    // "la mañana", "am Morgen": the morning.
    if (
      items.has(k, LINK.weak) &&
      (items.has(k - 1, LINK.article) || (items.isCapital(k) && items.has(k - 1, LINK.on)))
    )
      return null;
    // "Russia Today"
    if (dayShift === 0 && items.isCapital(k) && items.isUnknown(k - 1) && items.isCapital(k - 1)) return null;
    const when = today === null ? unresolved('day', 'XXXX-XX-XX') : dayPeriod(today + dayShift);
    const idle = items.has(k, LINK.now) && !items.has(k - 1, LINK.from | LINK.after | LINK.to);
    return { next: k + 1, weak: idle, when: daytime === null ? when : { ...when, timex: `${when.timex}T${daytime}` } };
  },
};
