import type { Unit } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import { dayNumber, mondayOf, weekIndex } from '../calendar.ts';
import type { Items } from '../items.ts';
import { readCount, readOrdinal } from '../read-numbers.ts';
import { weeklyWeekend } from '../recurring.ts';
import type { DateRule } from '../rule.ts';
import { addUnits, unitPeriod } from '../units.ts';
import { isoWeekPeriod, type Period, type Recurring, rangePeriod, UNKNOWN_TIMEX, unresolved } from '../when.ts';
import { ROLE } from '../word.ts';

/** The nth week, month or day inside a longer stretch; -1 is the last. Weeks of a year are ISO weeks, of a month those with their Thursday in it. */
function nthInside(unit: Unit, nth: number, whole: Period): Period | null {
  if (whole.start === null || whole.end === null) return null;
  if (unit === 'week' || unit === 'weekend') {
    // The Thursday of week n is day 7n.
    const first = Math.ceil(whole.start / 7);
    const last = Math.floor(whole.end / 7);
    const index = nth > 0 ? first + nth - 1 : last + nth + 1;
    if (index < first || index > last) return null;
    const week = unitPeriod(unit, mondayOf(index), 0);
    if (unit === 'weekend' || whole.unit !== 'month') return week;
    return { ...week, timex: `${whole.timex}-W${String(index - first + 1).padStart(2, '0')}` };
  }
  const at = nth > 0 ? unitPeriod(unit, whole.start, nth - 1) : unitPeriod(unit, whole.end, nth + 1);
  return at.start !== null && at.end !== null && at.start >= whole.start && at.end <= whole.end ? at : null;
}

const inside = (unit: Unit, timex: string, pick: (whole: Period) => Period | null): Recurring => {
  const every = unit === 'day' || unit === 'week' || unit === 'weekend' ? 'month' : 'year';
  return {
    kind: 'recurring',
    unit,
    every,
    timex,
    at: (cycle) => pick(unitPeriod(every, every === 'year' ? dayNumber(cycle, 1, 1) : dayNumber(0, cycle + 1, 1), 0)),
    inside: pick,
  };
};

/** "the first week", "the third month of", "the last week of", "the 9th month", "the 15th day of". */
export const nthUnit: DateRule = {
  id: 'date/nth-unit',
  reason: 'The nth week, month or day of a longer stretch.',
  starts: ROLE.ordinal | ROLE.number,
  read({ items }, k) {
    const ordinal = readOrdinal(items, k);
    if (!ordinal || ordinal.value === 0) return null;
    const { unit } = items.word(ordinal.next);
    if (unit !== 'week' && unit !== 'month' && unit !== 'weekend' && unit !== 'day' && unit !== 'year') return null;
    if (unit === 'year' && !items.has(ordinal.next + 1, LINK.of)) return null;
    const next = ordinal.next + 1;
    // "the last week" alone is counted from today, "the first day" alone from nothing known.
    return {
      next,
      when: inside(unit, UNKNOWN_TIMEX[unit], (whole) => nthInside(unit, ordinal.value, whole)),
      weak: true,
    };
  },
};

/** "the last four months of", "the first ten days of". */
export const manyUnits: DateRule = {
  id: 'date/many-units',
  reason: 'A number of units at the beginning or the end of a longer stretch.',
  starts: ROLE.ordinal,
  read({ items }, k) {
    const { ordinal } = items.word(k);
    if (ordinal !== 1 && ordinal !== -1) return null;
    const count = readCount(items, k + 1);
    const unit = count && items.word(count.next).unit;
    if (!count || !unit || !items.has(count.next + 1, LINK.of)) return null;
    return {
      next: count.next + 1,
      when: inside(unit, UNKNOWN_TIMEX[unit], (whole) => firstOf(whole, count.value, unit, ordinal)),
      weak: true,
    };
  },
};

function firstOf(whole: Period, count: number, unit: Unit, way: number): Period | null {
  if (whole.start === null || whole.end === null) return null;
  const weekly = unit === 'week' && way > 0;
  const start = weekly ? mondayOf(weekIndex(whole.start + 3)) : whole.start;
  if (way > 0) return rangePeriod(start, Math.max(start, Math.min(whole.end, addUnits(start, count, unit) - 1)));
  return rangePeriod(Math.max(whole.start, Math.min(whole.end, addUnits(whole.end + 1, -count, unit))), whole.end);
}

/** "week 31", "semana 27". */
export const weekNumber: DateRule = {
  id: 'date/week-number',
  reason: 'A calendar week by its number.',
  starts: ROLE.unit,
  read({ items }, k) {
    if (items.word(k).unit !== 'week' || items.word(k - 1).cardinal !== null || items.isNumber(k - 1)) return null;
    const value = items.value(k + 1);
    if (value < 1 || value > 53 || items.digits(k + 1) > 2 || !items.endsFree(k + 1) || items.glued(k + 1)) return null;
    if (/[.,:%-]/.test(items.mark(k + 2)) && items.glued(k + 2) && items.isNumber(k + 3)) return null;
    // "their Week 18 game" is a season's week, "week 5 of the plan" the plan's.
    if (items.lexicon.order === 'mdy' && items.isCapital(k) && !items.isBreak(k - 1)) return null;
    const timex = `XXXX-W${String(value).padStart(2, '0')}`;
    return {
      next: k + 2,
      weak: items.has(k + 2, LINK.of),
      when: { kind: 'recurring', unit: 'week', every: 'year', timex, at: (year) => isoWeekPeriod(year, value) },
    };
  },
};

/** "the rest of the week", "el resto de la semana": from today to its end. */
export const restOf: DateRule = {
  id: 'date/rest-of',
  reason: 'What is left of a unit of the calendar.',
  starts: ROLE.counter,
  read({ items, today }, k) {
    if (!items.has(k, LINK.rest)) return null;
    let at = k + 1;
    while (at < k + 4 && (items.has(at, LINK.article | LINK.of) || items.word(at).shift === 0)) at++;
    const { unit } = items.word(at);
    if (unit === null || unit === 'day') return null;
    if (today === null) return { next: at + 1, when: unresolved(unit, UNKNOWN_TIMEX[unit]) };
    const whole = unitPeriod(unit, today, 0);
    return whole.end === null ? null : { next: at + 1, when: { ...whole, start: today } };
  },
};

/** "the weekend", "the week", "el día": the one at hand, where the article and the end of a phrase leave no other. */
export const theUnit: DateRule = {
  id: 'date/the-unit',
  reason: 'A unit of the calendar after the article, with nothing that says which.',
  starts: ROLE.unit,
  read({ items, today }, k) {
    const { unit } = items.word(k);
    if (!items.has(k - 1, LINK.article | LINK.on | LINK.of) && !isPartOf(items, k)) return null;
    if ((items.glued(k + 1) && items.isWord(k + 1)) || items.isNumber(k + 1) || items.written(k).endsWith('s'))
      return null;
    const weekend = unit === 'weekend';
    const part = isPartOf(items, k);
    if (!weekend && !part && !items.has(k - 1, LINK.of) && !items.has(k - 2, LINK.of)) return null;
    if (unit === 'day' || unit === null || unit === 'fiscal-year' || unit === 'school-year') return null;
    if (weekend) return { next: k + 1, when: weeklyWeekend };
    return {
      next: k + 1,
      when: today === null ? unresolved(unit, UNKNOWN_TIMEX[unit]) : unitPeriod(unit, today, 0),
      weak: true,
    };
  },
};

/** "end of the year", "earlier in the week". */
const isPartOf = (items: Items, k: number): boolean => {
  const at = items.has(k - 1, LINK.article) ? k - 1 : k;
  return items.word(at - 1).part !== null || (items.has(at - 1, LINK.of) && items.word(at - 2).part !== null);
};
