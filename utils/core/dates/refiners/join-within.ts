import { LINK } from '../../lang/date-words.ts';
import { civilDate, monthIndex, weekIndex } from '../calendar.ts';
import type { Items } from '../items.ts';
import { mapRecurring } from '../recurring.ts';
import type { Candidate, DateRefiner } from '../rule.ts';
import { type Period, type Recurring, unresolved, type When } from '../when.ts';

/** What comes round, inside a stretch that names which one: "June" + "2016", "Friday" + "next week", "the first week" + "July". */
export const joinWithin: DateRefiner = {
  id: 'date/join-within',
  reason: 'A part and the longer stretch beside it are one date.',
  refine({ items }, candidates) {
    const joined: Candidate[] = [];
    for (const candidate of candidates) {
      const last = joined.at(-1);
      const one = last && joinTwo(items, last, candidate);
      if (!one) {
        joined.push(candidate);
        continue;
      }
      joined[joined.length - 1] = one;
      // "the first week" + "January" + "2015", and "the third week" + "of" + "next year".
      const before = joined.at(-2);
      const three = before && joinTwo(items, before, one);
      if (three) joined.splice(-2, 2, three);
    }
    return joined;
  },
};

function joinTwo(items: Items, a: Candidate, b: Candidate): Candidate | null {
  const gap = gapOf(items, a.next, b.first);
  if (gap === null) return null;
  const when = (gap.forward && withinOf(a.when, b.when)) || (gap.backward && withinOf(b.when, a.when));
  if (!when) return null;
  return { first: a.first, next: b.next, when, rule: a.when.kind === 'recurring' ? a.rule : b.rule };
}

/** Whether what lies between two dates lets the first be part of the second, or the second of the first. */
function gapOf(items: Items, from: number, to: number): { forward: boolean; backward: boolean } | null {
  if (to - from > 4 || items.isBreak(from)) return null;
  if (from === to) return { forward: true, backward: true };
  let links = 0;
  if (to === from + 1 && /[-/]/.test(items.mark(from))) return { forward: true, backward: true };
  for (let k = from; k < to; k++) {
    if (isFiller(items, k, from, to)) continue;
    if (!isLink(items, k)) return null;
    links++;
  }
  return links <= 2 ? { forward: true, backward: to === from + 1 || links <= 1 } : null;
}

/** What may stand between two dates and says nothing; after a comma another part of the sentence may begin: "last week, on June 1". */
function isFiller(items: Items, k: number, from: number, to: number): boolean {
  const mark = items.mark(k);
  if (mark === ',') return k === to - 1;
  if (mark === '.') return k === from && items.isNumber(to);
  return mark === "'" || mark === '’' || (items.has(k, LINK.article) && !items.has(k, LINK.to));
}

const isLink = (items: Items, k: number): boolean =>
  !items.has(k, LINK.to) &&
  (items.has(k, LINK.of | LINK.on | LINK.yearMark) || (items.written(k) === 's' && items.glued(k)));

const SIZE: Readonly<Record<Recurring['unit'], number>> = {
  day: 1,
  'business-day': 1,
  week: 7,
  'business-week': 5,
  weekend: 2,
  fortnight: 14,
  month: 30,
  quarter: 91,
  season: 91,
  half: 182,
  year: 365,
  'fiscal-year': 365,
  'school-year': 365,
  decade: 3652,
  century: 36524,
};

/** `part` inside `whole`; null where they do not go together. */
function withinOf(part: When, whole: When): When | null {
  if (part.kind !== 'recurring' || whole.unit === 'range' || SIZE[part.unit] >= SIZE[whole.unit]) return null;
  if (whole.kind === 'period') return insidePeriod(part, whole);
  if (whole.kind === 'following') {
    // "in March of the same year"
    const from = (anchor: Period): Period =>
      insidePeriod(part, whole.from(anchor)) ?? unresolved(part.unit, part.timex);
    return { kind: 'following', unit: part.unit, timex: part.timex, from };
  }
  if (whole.unit === 'day' || (!part.inside && part.every !== 'month')) return null;
  return mapRecurring(whole, (period) => insidePeriod(part, period), whole.timex);
}

function insidePeriod(part: Recurring, whole: Period): Period | null {
  if (whole.unit === 'fiscal-year' && part.timex.startsWith('XXXX-')) {
    return { ...whole, unit: part.unit, timex: whole.timex + part.timex.slice(4) };
  }
  if (whole.start === null || whole.end === null) {
    return part.inside || whole.unit === part.every ? { ...whole, unit: part.unit, timex: part.timex } : null;
  }
  if (part.inside) return part.inside(whole);
  return ofCycle(part, whole, whole.start);
}

/** The one of the year, month or week that a stretch is; null for a stretch of another length. */
function ofCycle(part: Recurring, whole: Period, start: number): Period | null {
  const { year, month } = civilDate(start);
  if (part.every === 'year') return whole.unit === 'year' ? part.at(year) : null;
  if (part.every === 'month') return whole.unit === 'month' ? part.at(monthIndex(year, month)) : null;
  return whole.unit === 'week' || whole.unit === 'business-week' ? part.at(weekIndex(start)) : null;
}
