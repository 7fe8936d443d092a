import { LINK } from '../../lang/date-words.ts';
import { civilDate, monthIndex, weekIndex } from '../calendar.ts';
import type { Items } from '../items.ts';
import { recurringRange } from '../recurring.ts';
import type { Candidate, DateRefiner } from '../rule.ts';
import { isPlaced, type Period, type Recurring, type When } from '../when.ts';

/** "from May to October 2020", "2014-2018", "between April and June", "this week from Tuesday to Thursday". */
export const joinRange: DateRefiner = {
  id: 'date/join-range',
  reason: 'Two dates with "to", a dash, or "between ... and".',
  refine({ items }, candidates) {
    const joined: Candidate[] = [];
    let open: Candidate | null = null;
    for (const candidate of candidates) {
      const range: When | null = open && isRange(items, open, candidate) ? rangeOf(open.when, candidate.when) : null;
      if (open && range) {
        joined.push({ first: leadOf(items, open.first), next: candidate.next, when: range, rule: 'date/join-range' });
        open = null;
        continue;
      }
      if (open) joined.push(open);
      open = candidate;
    }
    return open ? [...joined, open] : joined;
  },
};

/** The item a range begins with: "from" or "between" is part of it. */
function leadOf(items: Items, first: number): number {
  let k = first - 1;
  while (k > first - 3 && items.has(k, LINK.article)) k--;
  return items.has(k, LINK.from | LINK.between) ? k : first;
}

function isRange(items: Items, a: Candidate, b: Candidate): boolean {
  let k = a.next;
  if (b.first - k < 1 || b.first - k > 4 || items.isBreak(k)) return false;
  const lead = leadOf(items, a.first);
  if (items.mark(k) === ',') {
    if (lead === a.first) return false;
    k++;
  }
  const between = lead !== a.first && items.has(lead, LINK.between);
  const joined =
    isDash(items, k, a.when.unit === b.when.unit) ?? (items.has(k, LINK.to) || (between && items.has(k, LINK.and)));
  if (!joined) return false;
  for (k++; k < b.first; k++) if (!items.has(k, LINK.article | LINK.to | LINK.of | LINK.yearMark)) return false;
  return true;
}

/** Whether a dash or slash makes a range; null where none stands. "January 5 — March saw": one with space only between like things. */
function isDash(items: Items, k: number, alike: boolean): boolean | null {
  const mark = items.mark(k);
  const slash = mark === '/' && items.glued(k) && items.glued(k + 1) && alike;
  if (!slash && !/[-–—~]/.test(mark)) return null;
  return alike || items.glued(k);
}

function rangeOf(a: When, b: When): When | null {
  if (a.kind === 'following' || b.kind === 'following') return null;
  if (a.kind === 'recurring' && b.kind === 'recurring') return a.every === b.every ? recurringRange(a, b) : null;
  if (a.kind === 'period' && b.kind === 'period') return between(a, b);
  if (a.kind === 'recurring' && b.kind === 'period') return lastBefore(a, b);
  if (a.kind === 'period' && b.kind === 'recurring') return firstAfter(a, b);
  return null;
}

function between(a: Period, b: Period): Period | null {
  if (a.start === null || b.end === null) {
    return { kind: 'period', unit: 'range', timex: `${a.timex}/${b.timex}`, start: null, end: null };
  }
  return b.end < a.start
    ? null
    : { kind: 'period', unit: 'range', timex: `${a.timex}/${b.timex}`, start: a.start, end: b.end };
}

const cycleIn = (every: Recurring['every'], day: number): number => {
  const { year, month } = civilDate(day);
  return every === 'week' ? weekIndex(day) : every === 'month' ? monthIndex(year, month) : year;
};

/** "November - February 5, 2017": the November before. */
function lastBefore(a: Recurring, b: Period): Period | null {
  if (b.start === null) return { ...b, unit: 'range', timex: `${a.timex}/${b.timex}` };
  const cycle = cycleIn(a.every, b.start);
  for (const at of [cycle, cycle - 1]) {
    const start = a.at(at);
    if (start && isPlaced(start) && start.start <= b.start) return between(start, b);
  }
  return null;
}

/** "from 2019-08-01 to October": the first that ends after the start. */
function firstAfter(a: Period, b: Recurring): Period | null {
  if (a.start === null) return { ...a, unit: 'range', timex: `${a.timex}/${b.timex}` };
  const cycle = cycleIn(b.every, a.start);
  for (const at of [cycle, cycle + 1]) {
    const end = b.at(at);
    if (end && isPlaced(end) && end.end >= a.start) return between(a, end);
  }
  return null;
}
