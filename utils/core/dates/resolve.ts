import { LINK, MARK } from '../lang/date-words.ts';
import type { DateMention } from '../model/date.ts';
import { isoDay } from './calendar.ts';
import type { Items } from './items.ts';
import type { Candidate } from './rule.ts';
import { cycleOf } from './units.ts';
import { dayPeriod, type Period, type Recurring, UNKNOWN_TIMEX, unresolved } from './when.ts';

/** Which way a date without its year or week looks: -1 back, 1 ahead, 0 unsaid. */
type Direction = -1 | 0 | 1;

/** Days within which a nearer day of the year is meant, whatever the tense around it. */
const NEAR = 92;
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;
const WORDS_AROUND = 14;

/** Puts every candidate on the calendar, in reading order: "a year earlier" counts from the date before it. */
export function resolveDates(items: Items, candidates: readonly Candidate[], today: number | null): DateMention[] {
  const mentions: DateMention[] = [];
  let before: { readonly period: Period; readonly at: number } | null = null;
  for (const { first, next, when, rule } of candidates) {
    let period: Period;
    if (when.kind === 'period') period = when;
    else if (when.kind === 'recurring') {
      const tense = tenseAround(items, first, next, when.every);
      period = nearest(when, today, tense);
      if (before && today !== null && !tense.told) period = inYearAtHand(items, when, period, before, first, today);
    } else {
      const anchor: Period | null =
        before && first - before.at < ANCHOR_REACH ? before.period : today === null ? null : dayPeriod(today);
      period = anchor ? when.from(anchor) : unresolved(when.unit, when.timex);
      // "The next day she left" with no day told: the day after the story is not meant.
      const told = anchor === before?.period;
      if (
        !told &&
        today !== null &&
        period.start !== null &&
        period.start > today &&
        tenseAround(items, first, next, null).direction < (rule === 'date/later-earlier' ? 1 : 0)
      ) {
        period = unresolved(when.unit, when.timex);
      }
    }
    period = inCalendar(period);
    if (period.start !== null) before = { period, at: next };
    mentions.push({
      span: [items.start(first), items.end(next - 1)],
      timex: period.timex,
      start: period.start === null ? null : isoDay(period.start),
      end: period.end === null ? null : isoDay(period.end),
      rule,
    });
  }
  return mentions;
}

/** In a paragraph about another year ("In 2012 ... On September 4 ..."), a day without its year is of that one, unless it is close to today. */
function inYearAtHand(
  items: Items,
  recurring: Recurring,
  found: Period,
  before: { readonly period: Period; readonly at: number },
  first: number,
  today: number,
): Period {
  const { start, end } = before.period;
  if (recurring.every !== 'year' || start === null || end === null || found.start === null) return found;
  if (end - start > 366) return found;
  if (first - before.at > YEAR_REACH || Math.abs(found.start - today) <= NEAR || today - end < 366) return found;
  for (let k = before.at; k < first; k++) if (items.isBreak(k)) return found;
  const cycle = cycleOf('year', start);
  const precise = before.period.unit === 'day' || before.period.unit === 'month';
  for (const at of precise ? [cycle, cycle + 1] : [cycle]) {
    const period = recurring.at(at);
    if (period && (!precise || period.start! >= start)) return period;
  }
  return found;
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
  let past: Period | null = null;
  let future: Period | null = null;
  const reach = recurring.every === 'month' ? 14 : 8;
  for (let step = 0; step <= reach && !(past && future); step++) {
    const back = recurring.at(cycle - step);
    if (!past && back && back.start! <= today) past = back;
    const on = recurring.at(cycle + step);
    if (!future && on && on.start! >= today) future = on;
  }
  if (!past || !future) return past ?? future ?? unresolved(recurring.unit, recurring.timex);
  if (past.start === future.start) return past;
  const current = past.end! >= today;
  if (recurring.every === 'week') {
    // "the weekend" is the one to come unless the tense says it is over.
    const ahead = recurring.unit === 'weekend' ? direction >= 0 : direction > 0;
    return ahead && !current ? future : past;
  }
  const ago = current ? 0 : today - past.end!;
  const ahead = future.start! - today;
  if (recurring.every === 'month') return direction > 0 || (direction === 0 && ahead < ago) ? future : past;
  const oneNear = ago <= NEAR !== ahead <= NEAR;
  if (oneNear && !(sure && direction !== 0 && !current)) return ago <= NEAR ? past : future;
  if (direction !== 0) return direction > 0 ? future : past;
  return ahead < ago ? future : past;
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
  // "para o dia 26"
  if (every === 'month' && items.marked(items.word(lead).unit === 'day' ? lead - 2 : lead, MARK.toward))
    return { direction: 1, sure: true };
  if (every === 'week' && items.has(lead, LINK.to | LINK.before | LINK.deadline)) return { direction: 1, sure: true };
  // "le 12 octobre prochain", "el pasado 5 de enero"
  const after = items.lexicon.shiftAfter ? items.word(next) : null;
  const told =
    after?.shift && !after.anaphoric ? after.shift : items.word(first - 1).anaphoric ? 0 : items.word(first - 1).shift;
  if (told) return { direction: told > 0 ? 1 : -1, sure: true, told: true };
  if (items.has(lead, LINK.since)) return { direction: -1, sure: true };
  const back = tenseFrom(items, first - 1, -1);
  if (back !== 0) return { direction: back, sure: false };
  const on = tenseFrom(items, next, 1);
  // "The protests of 15 November stopped the town": told by their day, and over.
  const ofEvent = on < 0 && every === 'year' && items.has(lead, LINK.of) && items.isUnknown(lead - 1);
  return { direction: on, sure: ofEvent || opensSentence(items, first) };
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
