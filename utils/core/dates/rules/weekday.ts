import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { type DayRead, readDay } from '../read-numbers.ts';
import { mapRecurring, monthlyDay, nthWeekdayOfMonth, weeklyDay } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { ROLE } from '../word.ts';
import { isMonthAhead } from './day-range.ts';

/** Whether an item names a weekday and not "sun", "sat" or "wed" in another sense. */
function isWeekday(items: Items, k: number): boolean {
  if (!items.has(k, LINK.weak)) return true;
  if (!items.lexicon.capitals) {
    if (items.isUnknown(k + 1) && items.word(k).ordinal !== null) return false;
    // "mi", "mar", "mer": an abbreviation shows by its stop or comma.
    if (items.end(k) - items.start(k) <= 3)
      return /[.,]/.test(items.mark(k + 1)) && items.glued(k + 1) && !items.has(k - 1, LINK.article);
  }
  if (items.lexicon.capitals && !items.isCapital(k)) return false;
  const before = items.word(k - 1);
  if (items.isUnknown(k + 1) && items.isCapital(k + 1)) return false;
  return (
    items.has(k - 1, LINK.on | LINK.of | LINK.from | LINK.to | LINK.between | LINK.and) ||
    before.shift !== null ||
    before.unit !== null
  );
}

/** "Tuesday". */
export const weekday: DateRule = {
  id: 'date/weekday',
  reason: 'The name of a weekday.',
  starts: ROLE.weekday,
  read({ items }, k) {
    if (!isWeekday(items, k) && items.word(k + 1).month === null && items.digits(k + 1) === 0) return null;
    // "on a Monday" is any.
    if (items.word(k - 1).cardinal === 1 || items.word(k).plural) return null;
    const next =
      items.mark(k + 1) === '.' && items.glued(k + 1) && items.end(k) - items.start(k) <= 5 && items.isNumber(k + 2)
        ? k + 2
        : k + 1;
    const { weekday: number, daytime } = items.word(k);
    if (number === null) return null;
    const day = weeklyDay(number);
    // "Mittwochabend"
    const when =
      daytime === null ? day : mapRecurring(day, (period) => ({ ...period, timex: `${period.timex}T${daytime}` }));
    return { next, when, weak: !isWeekday(items, k) };
  },
};

/** "Friday the 13th", "Saturday the 23rd", "martes 15". */
export const weekdayAndDay: DateRule = {
  id: 'date/weekday-and-day',
  reason: 'A weekday and the number of the day.',
  starts: ROLE.weekday,
  read({ items }, k) {
    let at = items.mark(k + 1) === ',' ? k + 2 : k + 1;
    const { weekday: number } = items.word(k);
    if (items.mark(at) === '(' && items.digits(at + 1) > 0 && items.mark(at + 2) === ')')
      return inBrackets(items.value(at + 1), number, at + 3);
    const article = items.has(at, LINK.article);
    while (items.has(at, LINK.article) || items.word(at).unit === 'day') at++;
    const day = readDay(items, at);
    if (!day || !(article || day.ordinal || items.isNumber(at))) return null;
    const { next, value, ordinal } = day;
    if (goesOn(items, next) || (!article && !ordinal && items.isWord(next))) return null;
    // "Thursday, the first trailer"
    if (!items.isNumber(at) && items.isUnknown(next)) return null;
    return { next, when: monthlyDay(value, number) };
  },
};

/** "nesta sexta-feira (22)" */
const inBrackets = (value: number, number: number | null, next: number): Found | null =>
  value >= 1 && value <= 31 ? { next, when: monthlyDay(value, number) } : null;

/** Whether what follows a number says that it is no day by itself: its month, a unit it counts, more digits. */
function goesOn(items: Items, next: number): boolean {
  const { month, unit } = items.word(next);
  if (month !== null || unit !== null || !items.endsFree(next - 1)) return true;
  if (items.has(next, LINK.of) && items.word(next + 1).month !== null) return true;
  return /[-/.:%]/.test(items.mark(next)) && digitsFollow(items, next);
}

/** Whether a mark is glued between numbers. */
const digitsFollow = (items: Items, mark: number): boolean =>
  items.glued(mark) && items.glued(mark + 1) && items.isNumber(mark + 1);

/** "(the last Sunday) of May", "in May", "of the month". */
export function isOfMonth(items: Items, k: number): boolean {
  if (!items.has(k, LINK.of | LINK.on)) return false;
  const at = items.has(k + 1, LINK.article) ? k + 2 : k + 1;
  return items.word(at).month !== null || items.word(at).unit === 'month' || items.word(at + 1).unit === 'month';
}

/** "the second Sunday", "le premier vendredi": of a month that another word may name. */
export const nthWeekday: DateRule = {
  id: 'date/nth-weekday',
  reason: 'An ordinal and a weekday.',
  starts: ROLE.ordinal | ROLE.number,
  read({ items }, k) {
    const { ordinal } = items.word(k);
    const digits =
      items.value(k) > 0 && items.glued(k + 1) && items.has(k + 1, LINK.ordinalEnd) ? items.value(k) : null;
    const nth = ordinal ?? digits;
    const at = ordinal === null ? k + 2 : k + 1;
    const { weekday: number } = items.word(at);
    if (nth === null || nth > 5 || number === null || (nth < 0 && !isOfMonth(items, at + 1))) return null;
    return { next: at + 1, when: nthWeekdayOfMonth(number, nth) };
  },
};

/** "the 27th", "the twenty second", "dia 12": a day of the month at hand. */
export const dayOfMonth: DateRule = {
  id: 'date/day-of-month',
  reason: 'The number of a day after the article, with nothing for it to count.',
  starts: ROLE.number | ROLE.ordinal | ROLE.cardinal,
  read({ items }, k) {
    const day = readDay(items, k);
    if (!day || items.glued(k) || !items.endsFree(day.next - 1) || !isLed(items, k, day)) return null;
    const { next, value } = day;
    const ofMonth = items.word(next).unit === 'day' && items.has(next + 1, LINK.of) ? next + 1 : next;
    if (items.has(ofMonth, LINK.of)) {
      return isMonthAhead(items, ofMonth) ? { next: ofMonth, when: monthlyDay(value) } : null;
    }
    if (items.has(next, LINK.to) || items.mark(next) === '-') return { next, when: monthlyDay(value), weak: true };
    const alone = items.isBreak(next) || /[.!?,;)]/.test(items.mark(next));
    if (!alone || digitsFollow(items, next)) return null;
    return { next, when: monthlyDay(value), weak: !isClear(items, k, day) };
  },
};

/** "dia 12" */
const isNamedDay = (items: Items, k: number): boolean =>
  items.lexicon.articleLeads && items.word(k - 1).unit === 'day' && !items.word(k - 1).plural;

const isLed = (items: Items, k: number, day: DayRead): boolean =>
  items.has(k - 1, LINK.article) || isNamedDay(items, k) || (day.ordinal && items.has(day.next, LINK.of));

/** Whether a number that stands alone after its article needs nothing beside it to be a day. */
function isClear(items: Items, k: number, { ordinal, value }: DayRead): boolean {
  if (isNamedDay(items, k)) return true;
  const digits = items.isNumber(k);
  if (digits && (ordinal || (items.lexicon.articleLeads && items.has(k - 1, LINK.dayArticle)))) return true;
  return items.has(k - 2, LINK.on) && !items.has(k - 2, LINK.of) && value > (digits ? 12 : 20);
}
