import type { Unit } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { type NumberRead, readCount } from '../read-numbers.ts';
import { weeklyDay } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { addUnits, cycleOf, unitPeriod } from '../units.ts';
import { isPlaced, type Period, rangePeriod, UNKNOWN_TIMEX, unresolved } from '../when.ts';
import { ROLE } from '../word.ts';
import { isLength, isOfLonger } from './shifted.ts';

/** "the last three months", "next 2 days", "the past nine days", "2 next weeks", "los próximos 3 años", "3 días siguientes". */
export const shiftedCount: DateRule = {
  id: 'date/shifted-count',
  reason: 'A number of units up to the day of writing, or on from it.',
  starts: ROLE.shift | ROLE.number | ROLE.cardinal,
  read({ items, today }, k) {
    const { shift, cardinal, ordinal } = items.word(k);
    const count = readCount(items, shift === null ? k : k + 1);
    if (!count || count.value <= 0) return null;
    if (shift === null && items.word(count.next).shift === null) return unitThenShift(items, count, today);
    const at = shift === null ? count.next + 1 : count.next;
    const { unit } = items.word(at);
    const way = shift ?? items.word(count.next).shift;
    if (unit === null || !way || cardinal === 1 || isPartOfOther(items, at + 1, ordinal !== null)) return null;
    if (count.value <= 1 ? items.value(count.next - 1) < 0 : shift === null && isSingular(items, at)) return null;
    return { next: at + 1, when: stretch(unit, count.value, way, today) };
  },
};

/** "(the last two weeks) of July", "(2 next year)-long": what follows a unit takes it in. */
const isPartOfOther = (items: Items, next: number, ordinal: boolean): boolean =>
  isLength(items, next) || (ordinal && isOfLonger(items, next));

/** "only 3 next week": English counts plurals. */
const isSingular = (items: Items, k: number): boolean => !items.word(k).plural && items.word(k).unit !== 'month';

/** "3 días siguientes". */
function unitThenShift(items: Items, count: NumberRead, today: number | null): Found | null {
  const { unit } = items.word(count.next);
  const { shift } = items.word(count.next + 1);
  if (!items.lexicon.shiftAfter || unit === null || !shift) return null;
  return { next: count.next + 2, when: stretch(unit, count.value, shift, today) };
}

/** Quarters and decades count whole; the rest by days. */
function stretch(unit: Unit, count: number, shift: number, today: number | null): Period {
  if (today === null) return unresolved('range', UNKNOWN_TIMEX[unit]);
  if (unit === 'quarter' || unit === 'decade' || unit === 'century') {
    const near = unitPeriod(unit, today, shift);
    const far = unitPeriod(unit, today, shift * Math.max(1, Math.trunc(count)));
    if (!isPlaced(near) || !isPlaced(far)) return unresolved('range', UNKNOWN_TIMEX[unit]);
    return shift > 0 ? rangePeriod(near.start, far.end) : rangePeriod(far.start, near.end);
  }
  if (shift > 0) return rangePeriod(today + 1, Math.max(today + 1, addUnits(today, count, unit)));
  return rangePeriod(addUnits(today, -count, unit), today);
}

/** "two Sundays from now", "two Mondays ago". */
export const countedWeekdays: DateRule = {
  id: 'date/counted-weekdays',
  reason: 'A number of weekdays ahead or back.',
  starts: ROLE.number | ROLE.cardinal,
  read({ items, today }, k) {
    const count = readCount(items, k);
    if (!count || !Number.isInteger(count.value) || count.value < 1 || count.value > 60) return null;
    const { weekday } = items.word(count.next);
    if (weekday === null) return null;
    let next = count.next + 1;
    if (items.has(next, LINK.ago)) {
      return { next: next + 1, when: nthFrom(weekday, -count.value, today) };
    }
    if (!items.has(next, LINK.after | LINK.later)) return null;
    next++;
    if (items.word(next).dayShift === 0) next++;
    else if (!items.has(next - 1, LINK.later)) return null;
    return { next, when: nthFrom(weekday, count.value, today) };
  },
};

function nthFrom(weekday: number, count: number, today: number | null): Period {
  const recurring = weeklyDay(weekday);
  if (today === null) return unresolved('day', recurring.timex);
  const cycle = cycleOf('week', today);
  const own = recurring.at(cycle)?.start ?? today;
  const skip = count > 0 ? (own > today ? 1 : 0) : own < today ? 1 : 0;
  return recurring.at(cycle + count - Math.sign(count) * skip) ?? unresolved('day', recurring.timex);
}
