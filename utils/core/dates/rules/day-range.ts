import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { readDay, readOrdinal } from '../read-numbers.ts';
import { monthlyDay, recurringRange, writtenDay, yearlyDay } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { ROLE } from '../word.ts';

/** The end of "19-20", "9th through 17th", "between 4 and 22", "5 and 6" after the first day; null where it is none. */
export function rangeEnd(
  items: Items,
  k: number,
  first: number,
): { readonly value: number; readonly next: number; readonly ordinal: boolean } | null {
  const dash = /[-–—~]/.test(items.mark(k));
  if (!dash && !items.has(k, LINK.to | LINK.and)) return null;
  let at = k + 1;
  while (items.has(at, LINK.article | LINK.to) && at < k + 3) at++;
  const day = readDay(items, at);
  if (!day || day.value <= first) return null;
  const joined = dash || items.has(k, LINK.to) || day.value === first + 1 || isBetween(items, k);
  return joined ? day : null;
}

/** Whether "between" stands a few items before the "and" at `k`. */
function isBetween(items: Items, k: number): boolean {
  for (let at = k - 1; at > k - 6; at--) if (items.has(at, LINK.between)) return true;
  return false;
}

/** "from the 4th to the 23rd", "4-23 of next month", "entre el 4 y el 22 de este mes": days of a month that the words around may name. */
export const dayRange: DateRule = {
  id: 'date/day-range',
  reason: 'Two days of one month, with "to" or a dash between them.',
  starts: ROLE.number | ROLE.ordinal,
  read({ items }, k): Found | null {
    const day = readDay(items, k);
    const end = day && rangeEnd(items, day.next, day.value);
    if (!day || !end || !items.endsFree(end.next - 1)) return null;
    const when = recurringRange(monthlyDay(day.value), monthlyDay(end.value));
    if (isMonthAhead(items, end.next)) return { next: end.next, when };
    let lead = k - 1;
    while (lead > k - 3 && items.has(lead, LINK.article)) lead--;
    const led = items.has(lead, LINK.from | LINK.between) && day.ordinal && end.ordinal;
    return led && items.word(end.next).month === null && items.word(end.next).unit === null
      ? { next: end.next, when }
      : null;
  },
};

/** "of next month", "este mes", "le mois prochain". */
export function isMonthAhead(items: Items, k: number): boolean {
  let at = k;
  while (at < k + 3 && (items.has(at, LINK.article | LINK.of) || items.word(at).shift !== null)) at++;
  return items.word(at).unit === 'month' && (at > k || items.word(at + 1).shift !== null);
}

/** "9 de 8 de 1971", "el 17 del 11", "am siebten 4.": the month by its number. */
export const dayOfNumberedMonth: DateRule = {
  id: 'date/day-of-numbered-month',
  reason: 'A day and the number of its month, as ordinals or with "of".',
  starts: ROLE.number | ROLE.ordinal,
  read({ items }, k) {
    const day = readDay(items, k);
    if (!day) return null;
    const of =
      items.has(day.next, LINK.of) &&
      items.lexicon.articleLeads &&
      !items.lexicon.ordinalStop &&
      items.isNumber(day.next + 1);
    const month = of
      ? readDay(items, day.next + 1)
      : items.lexicon.ordinalStop && day.ordinal
        ? readOrdinal(items, day.next)
        : null;
    if (!month || month.value > 12 || month.value < 1) return null;
    const at = items.has(month.next, LINK.of) ? month.next + 1 : month.next;
    const year = items.digits(at) === 4 && items.value(at) >= 1000 && items.value(at) < 2200 ? items.value(at) : null;
    if (year !== null) return { next: at + 1, when: writtenDay(year, month.value, day.value) };
    const led = items.has(k - 1, LINK.dayArticle) || items.word(k - 1).weekday !== null;
    const when = yearlyDay(month.value, day.value);
    return led && items.word(month.next).unit === null && !items.isUnknown(month.next - 1) && when.at(2000)
      ? { next: month.next, when }
      : null;
  },
};
