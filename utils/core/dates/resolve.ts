import { LINK, MARK } from '../lang/date-words.ts';
import type { DateMention } from '../model/date.ts';
import { isoDay } from './calendar.ts';
import type { Items } from './items.ts';
import type { Candidate } from './rule.ts';
import { cycleOf } from './units.ts';
import {
  dayPeriod,
  type Following,
  isPlaced,
  type Period,
  type Placed,
  type Recurring,
  UNKNOWN_TIMEX,
  unresolved,
} from './when.ts';

/** Which way a date without its year or week looks: -1 back, 1 ahead, 0 unsaid. */
type Direction = -1 | 0 | 1;

/** Days within which a nearer day of the year is meant, whatever the tense around it. */
const NEAR = 92;
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;
const WORDS_AROUND = 14;

/** The date read last that has its place, and the item behind it. */
interface Before {
  readonly period: Period;
  readonly at: number;
}

/** Puts every candidate on the calendar, in reading order: "a year earlier" counts from the date before it. */
export function resolveDates(items: Items, candidates: readonly Candidate[], today: number | null): DateMention[] {
  const mentions: DateMention[] = [];
  let before: Before | null = null;
  for (const candidate of candidates) {
    const { first, next, rule } = candidate;
    const period = inCalendar(placed(items, candidate, before, today));
    const { timex, start, end } = period;
    if (start !== null) before = { period, at: next };
    mentions.push({
      span: [items.start(first), items.end(next - 1)],
      timex,
      start: start === null ? null : isoDay(start),
      end: end === null ? null : isoDay(end),
      rule,
    });
  }
  return mentions;
}

function placed(items: Items, candidate: Candidate, before: Before | null, today: number | null): Period {
  const { first, next, when } = candidate;
  if (when.kind === 'period') return when;
  if (when.kind === 'following') return counted(items, candidate, when, before, today);
  const tense = tenseAround(items, first, next, when.every);
  const period = nearest(when, today, tense);
  return before && today !== null && !tense.told ? inYearAtHand(items, when, period, before, first, today) : period;
}

/** Counted from the date before, or from the day of writing. */
function counted(
  items: Items,
  { first, next, rule }: Candidate,
  when: Following,
  before: Before | null,
  today: number | null,
): Period {
  const open = unresolved(when.unit, when.timex);
  if (before && first - before.at < ANCHOR_REACH) return when.from(before.period);
  if (today === null) return open;
  const period = when.from(dayPeriod(today));
  if (period.start === null || period.start <= today) return period;
  // "The next day she left" with no day told: the day after the story is not meant.
  const { direction } = tenseAround(items, first, next, null);
  return direction < (rule === 'date/later-earlier' ? 1 : 0) ? open : period;
}

/** In a paragraph about another year ("In 2012 ... On September 4 ..."), a day without its year is of that one, unless it is close to today. */
function inYearAtHand(
  items: Items,
  recurring: Recurring,
  found: Period,
  { period: year, at: from }: Before,
  first: number,
  today: number,
): Period {
  if (recurring.every !== 'year' || !isPlaced(year) || found.start === null) return found;
  if (year.end - year.start > 366 || today - year.end < 366) return found;
  if (first - from > YEAR_REACH || Math.abs(found.start - today) <= NEAR || hasBreak(items, from, first)) return found;
  const cycle = cycleOf('year', year.start);
  const precise = year.unit === 'day' || year.unit === 'month';
  const period = recurring.at(cycle);
  if (!precise) return period ?? found;
  if (period && startsFrom(period, year.start)) return period;
  const following = recurring.at(cycle + 1);
  return following && startsFrom(following, year.start) ? following : found;
}

const startsFrom = (period: Period, day: number): boolean => isPlaced(period) && period.start >= day;

function hasBreak(items: Items, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (items.isBreak(k)) return true;
  return false;
}

const YEAR_REACH = 60;

/** How many items a date reaches ahead as the one that "a year earlier" counts from: some three sentences. */
const ANCHOR_REACH = 80;

/** Days outside the years 1 to 9999 cannot be written as ISO days. */
function inCalendar(period: Period): Period {
  const { start, end } = period;
  if (start === null || end === null) return start === end ? period : { ...period, start: null, end: null };
  if (start >= FIRST_DAY && end <= LAST_DAY) return period;
  return unresolved(period.unit, period.unit === 'range' ? 'XXXX' : UNKNOWN_TIMEX[period.unit]);
}

/** The one that is meant: by the tense where it says, else the nearest, and a weekday the latest. */
function nearest(recurring: Recurring, today: number | null, { direction, sure }: Tense): Period {
  if (today === null) return unresolved(recurring.unit, recurring.timex);
  const cycle = cycleOf(recurring.every, today);
  if (recurring.current) return recurring.at(cycle) ?? unresolved(recurring.unit, recurring.timex);
  const past = firstOf(recurring, cycle, -1, (period) => period.start <= today);
  const future = firstOf(recurring, cycle, 1, (period) => period.start >= today);
  if (!past || !future) return past ?? future ?? unresolved(recurring.unit, recurring.timex);
  if (past.start === future.start) return past;
  return isAhead(recurring, past, future, today, { direction, sure }) ? future : past;
}

/** The first one from that of a cycle on, or back, that fits. */
function firstOf(recurring: Recurring, cycle: number, step: -1 | 1, fits: (period: Placed) => boolean): Placed | null {
  const reach = recurring.every === 'month' ? 14 : 8;
  for (let count = 0; count <= reach; count++) {
    const period = recurring.at(cycle + count * step);
    if (period && isPlaced(period) && fits(period)) return period;
  }
  return null;
}

/** Whether of the last one and the next the next is meant. */
function isAhead(recurring: Recurring, past: Placed, future: Placed, today: number, tense: Tense): boolean {
  const { direction, sure } = tense;
  const current = past.end >= today;
  // "the weekend" is the one to come unless the tense says it is over.
  if (recurring.every === 'week') return !current && (recurring.unit === 'weekend' ? direction >= 0 : direction > 0);
  const ago = current ? 0 : today - past.end;
  const ahead = future.start - today;
  const byTense = direction === 0 ? ahead < ago : direction > 0;
  if (recurring.every === 'month') return byTense;
  const oneNear = ago <= NEAR !== ahead <= NEAR;
  return oneNear && !(sure && direction !== 0 && !current) ? ago > NEAR : byTense;
}

/** What the words around a date say of its time; `sure` where the date opens the sentence, so that the verb is its own. */
interface Tense {
  readonly direction: Direction;
  readonly sure: boolean;
  /** "last" or "next" stands beside it. */
  readonly told?: true;
}

/** The tense of the words before a date, nearest first, then of those after it; not beyond the sentence. */
function tenseAround(items: Items, first: number, next: number, every: Recurring['every'] | null): Tense {
  let lead = first - 1;
  while (lead > first - 3 && items.has(lead, LINK.article)) lead--;
  if (leadsOn(items, lead, every)) return { direction: 1, sure: true };
  const told = shiftBeside(items, first, next);
  if (told) return { direction: told > 0 ? 1 : -1, sure: true, told: true };
  if (items.has(lead, LINK.since)) return { direction: -1, sure: true };
  const back = tenseFrom(items, first - 1, -1);
  if (back !== 0) return { direction: back, sure: false };
  const on = tenseFrom(items, next, 1);
  // "The protests of 15 November stopped the town": told by their day, and over.
  const ofEvent = on < 0 && every === 'year' && items.has(lead, LINK.of) && items.isUnknown(lead - 1);
  return { direction: on, sure: ofEvent || opensSentence(items, first) };
}

/** "para o dia 26", "until Monday". */
function leadsOn(items: Items, lead: number, every: Recurring['every'] | null): boolean {
  if (every === 'month') return items.marked(items.word(lead).unit === 'day' ? lead - 2 : lead, MARK.toward);
  return every === 'week' && items.has(lead, LINK.to | LINK.before | LINK.deadline);
}

/** "le 12 octobre prochain", "el pasado 5 de enero": the shift of the word beside a date; 0 where none says it. */
function shiftBeside(items: Items, first: number, next: number): number {
  const after = items.lexicon.shiftAfter ? items.word(next) : null;
  if (after?.shift && !after.anaphoric) return after.shift;
  const { shift, anaphoric } = items.word(first - 1);
  return anaphoric ? 0 : (shift ?? 0);
}

/** Whether at most a preposition and an article stand before an item in its sentence. */
function opensSentence(items: Items, first: number): boolean {
  for (let k = first - 1; k > first - 4; k--) {
    if (items.isBreak(k) || isStop(items, k)) return true;
    if (!items.has(k, LINK.on | LINK.article)) return false;
  }
  return false;
}

/** A sentence ends here; the point in "0.9" and "U.S." ends none. */
const isStop = (items: Items, k: number): boolean =>
  /[!?;]/.test(items.mark(k)) || (items.mark(k) === '.' && !(items.glued(k + 1) && !items.isBreak(k + 1)));

function tenseFrom(items: Items, from: number, step: -1 | 1): Direction {
  for (let k = from; Math.abs(k - from) < WORDS_AROUND; k += step) {
    if (items.isBreak(k) || isStop(items, k)) return 0;
    const tense = items.tense(k);
    if (tense !== 0) return tense;
  }
  return 0;
}
