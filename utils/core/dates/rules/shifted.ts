import type { Unit } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { weeklyDay, yearlyHoliday, yearlyMonth, yearlySeason } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { addUnits, cycleOf, isTooCoarse, unitPeriod } from '../units.ts';
import {
  type Following,
  isPlaced,
  type Period,
  type Recurring,
  rangePeriod,
  UNKNOWN_TIMEX,
  unresolved,
} from '../when.ts';
import { ROLE } from '../word.ts';
import { isMonthName } from './month.ts';
import { isOfMonth } from './weekday.ts';

/** The unit `shift` away from the one of today. */
function shifted(unit: Unit, shift: number, today: number | null): Period {
  return today === null ? unresolved(unit, UNKNOWN_TIMEX[unit]) : unitPeriod(unit, today, shift);
}

/** Counted from a date named before: "the previous year". */
const following = (unit: Unit, shift: number): Following => ({
  kind: 'following',
  unit,
  timex: UNKNOWN_TIMEX[unit],
  from: (anchor) =>
    anchor.start === null || anchor.end === null || isTooCoarse(anchor, unit)
      ? unresolved(unit, UNKNOWN_TIMEX[unit])
      : unitPeriod(unit, shift > 0 ? anchor.end : anchor.start, shift),
});

/** "last week", "this year", "next quarter", "the previous month", "la semana pasada". */
export const shiftedUnit: DateRule = {
  id: 'date/shifted-unit',
  reason: 'A unit of the calendar counted from the one of writing.',
  starts: ROLE.shift | ROLE.unit,
  read({ items, today }, k) {
    const { unit, shift, anaphoric } = items.word(k);
    if (unit === null) return shift === null ? null : shiftThenUnit(items, today, k, shift);
    if (shift === null) return unitThenShift(items, today, k, unit);
    // "the day before the vote" hangs on the vote.
    const open = items.has(k, LINK.weak) && items.isWord(k + 1);
    return open ? null : { next: k + 1, when: anaphoric ? following(unit, shift) : shifted(unit, shift, today) };
  },
};

/** "last week", "the previous month", "this past year". */
function shiftThenUnit(items: Items, today: number | null, k: number, own: number): Found | null {
  const second = items.word(k + 1).shift;
  const doubled = second !== null && items.word(k + 2).unit !== null;
  const at = doubled ? k + 2 : k + 1;
  const { unit, plural } = items.word(at);
  if (unit === null || plural || hangsOnOther(items, k, unit, at + 1)) return null;
  const shift = doubled && second !== own ? own + second : own;
  if (items.word(k).anaphoric || (unit === 'day' && shift !== 0 && !doubled)) {
    // "the same quarter of 2024": the year says it.
    const told = shift === 0 && items.has(at + 1, LINK.of) && items.digits(at + 2) === 4;
    return told ? null : { next: at + 1, when: following(unit, shift) };
  }
  if (unit === 'half' || unit === 'season') return null;
  return { next: at + 1, when: rolled(items, k, unit, today) ?? shifted(unit, shift, today) };
}

/** "the past year": up to today, not the whole one before. */
const rolled = (items: Items, k: number, unit: Unit, today: number | null): Period | null =>
  items.word(k).rolling && today !== null && ROLLING.has(unit) ? rangePeriod(addUnits(today, -1, unit), today) : null;

/** Units that "the past ..." counts by days from today. */
const ROLLING: ReadonlySet<Unit> = new Set(['week', 'month', 'year']);

/** Whether the words around a shifted unit say that it is no date of its own. */
function hangsOnOther(items: Items, k: number, unit: Unit, next: number): boolean {
  const { shift, anaphoric, ordinal } = items.word(k);
  // "el pasado mes de noviembre": the month says it.
  if (unit === 'month' && items.has(k + 2, LINK.of) && items.word(k + 3).month !== null) return true;
  // "in this day and age"
  if (unit === 'day' && shift === 0 && !anaphoric) return true;
  return isLength(items, next) || (ordinal !== null && isOfLonger(items, next));
}

function unitThenShift(items: Items, today: number | null, k: number, unit: Unit): Found | null {
  const after = items.word(k + 1);
  // "chaque jour ce point": "this" stands before its noun.
  if (after.shift === 0 && items.has(k + 1, LINK.dayArticle)) return null;
  if (after.shift === null || items.word(k - 1).cardinal !== null || items.isNumber(k - 1)) return null;
  if (after.shift > 1) return { next: k + 2, when: shifted(unit, after.shift, today) };
  if (!items.lexicon.shiftAfter) {
    // English has "the year previous" alone.
    return !after.anaphoric && items.written(k + 1) === 'previous'
      ? { next: k + 2, when: following(unit, after.shift) }
      : null;
  }
  if (after.anaphoric) return { next: k + 2, when: following(unit, after.shift) };
  return { next: k + 2, when: shifted(unit, after.shift, today) };
}

/** "(the last week) of July", "of 2016", "of last month": the nth of a longer stretch, not the one before today's. */
export function isOfLonger(items: Items, k: number): boolean {
  if (!items.has(k, LINK.of)) return false;
  const at = items.has(k + 1, LINK.article) ? k + 2 : k + 1;
  const word = items.word(at);
  return items.digits(at) === 4 || word.month !== null || word.unit !== null || word.shift !== null;
}

/** "this year-long", "last week's-old": the unit is part of a longer word. */
export const isLength = (items: Items, next: number): boolean =>
  items.mark(next) === '-' && items.glued(next) && items.glued(next + 1) && items.isWord(next + 1);

/** "last June", "this Friday", "next summer", "lundi prochain": something that comes round, counted from today. */
export const shiftedRecurring: DateRule = {
  id: 'date/shifted-recurring',
  reason: 'A month, weekday, season or holiday counted from the one at hand.',
  starts: ROLE.shift | ROLE.month | ROLE.weekday | ROLE.season | ROLE.holiday,
  read({ items, today }, k) {
    const { shift } = items.word(k);
    const way = items.word(k + 1).shift;
    if (shift === 0 && way && !items.word(k + 1).anaphoric) {
      // "this coming Friday", "este pasado miércoles": the nearest that way.
      const nearest = namedAt(items, k + 2);
      return (
        nearest && { next: k + 3, when: today === null ? shiftOf(nearest, way, null) : nearestOf(nearest, way, today) }
      );
    }
    if (items.word(k).ordinal !== null && items.word(k + 1).weekday !== null && isOfMonth(items, k + 2)) return null;
    const before = shift !== null && namedAt(items, k + 1);
    if (before && items.word(k).anaphoric) return { next: k + 2, when: afterNamed(before, shift) };
    if (before) return { next: k + 2, when: shiftOf(before, shift, today) };
    const named = namedAt(items, k);
    const after = items.word(k + 1).shift;
    if (!named || after === null || !items.lexicon.shiftAfter) return null;
    return { next: k + 2, when: shiftOf(named, after, today) };
  },
};

function namedAt(items: Items, k: number): Recurring | null {
  const word = items.word(k);
  if (word.holiday !== null) return yearlyHoliday(word.holiday);
  // "that May failed"
  if (items.word(k - 1).anaphoric && items.has(k, LINK.weak)) return null;
  // "last March 5": the day is told, and read with its month.
  if (word.month !== null && items.digits(k + 1) > 0 && items.digits(k + 1) <= 2) return null;
  if (word.month !== null && isMonthName(items, k, items.word(k - 1).shift !== null && items.isCapital(k)))
    return yearlyMonth(word.month);
  if (word.weekday !== null && !word.plural) return weeklyDay(word.weekday);
  if (word.season !== null) return yearlySeason(word.season);
  return null;
}

/**
 * Weekdays count by weeks ("next Friday" is the one of next week); what comes once a year is the latest that is over, or the
 * first to begin.
 */
function shiftOf(recurring: Recurring, shift: number, today: number | null): Period {
  if (today === null) return unresolved(recurring.unit, recurring.timex);
  const cycle = cycleOf(recurring.every, today);
  if (recurring.every === 'week') return recurring.at(cycle + shift) ?? unresolved(recurring.unit, recurring.timex);
  if (shift === 0) return recurring.at(cycle) ?? unresolved(recurring.unit, recurring.timex);
  return nearestOf(recurring, shift, today);
}

/** "that summer", "the following Friday": counted from a date named before. */
const afterNamed = (recurring: Recurring, shift: number): Following => ({
  kind: 'following',
  unit: recurring.unit,
  timex: recurring.timex,
  from: (anchor) => {
    if (anchor.start === null || anchor.end === null) return unresolved(recurring.unit, recurring.timex);
    if (shift !== 0) return nearestOf(recurring, shift, shift > 0 ? anchor.end : anchor.start);
    return recurring.at(cycleOf(recurring.every, anchor.start)) ?? unresolved(recurring.unit, recurring.timex);
  },
});

/** The last one that is over, or the first that is still to begin. */
function nearestOf(recurring: Recurring, way: number, today: number): Period {
  const cycle = cycleOf(recurring.every, today);
  const step = Math.sign(way);
  for (let at = cycle - step; Math.abs(at - cycle) <= 9; at += step) {
    const period = recurring.at(at);
    if (period && isPlaced(period) && (step < 0 ? period.end < today : period.start > today)) return period;
  }
  return unresolved(recurring.unit, recurring.timex);
}
