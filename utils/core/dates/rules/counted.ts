import type { Unit } from '../../lang/date-words.ts';
import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { type Length, type Lengths, readLengths } from '../read-numbers.ts';
import type { DateRule } from '../rule.ts';
import { addUnits, counted, isTooCoarse, unitPeriod } from '../units.ts';
import { type Following, type Period, rangePeriod, UNKNOWN_TIMEX, unresolved } from '../when.ts';
import { ROLE } from '../word.ts';

/** The day some lengths of time away; `way` is 1 on, -1 back. */
function away(day: number | null, { leading, last }: Lengths, way: number): Period {
  if (day === null) return unresolved(last.unit, UNKNOWN_TIMEX[last.unit]);
  let at = day;
  for (const { count, unit } of leading) at = addUnits(at, way * count, unit);
  return counted(at, way * last.count, last.unit);
}

/** "two years ago", "2 years 1 month and 21 days ago", "a year ago today"; "hace dos años", "vor drei Tagen". */
export const ago: DateRule = {
  id: 'date/ago',
  reason: 'A length of time back from the day of writing.',
  starts: ROLE.number | ROLE.cardinal | ROLE.counter,
  read({ items, today }, k) {
    const before = items.has(k, LINK.agoBefore);
    const read = readLengths(items, before ? skipHedge(items, k + 1) : k);
    if (!read) return null;
    if (!before && !items.has(read.next, LINK.ago)) return null;
    // "Half a century ago": the half stands in front of its article.
    if (!before && items.has(k - 1, LINK.half)) {
      const half = halved(read.lengths);
      return half && { next: read.next + 1, back: 1, when: away(today, half, -1) };
    }
    return { next: before ? read.next : read.next + 1, when: away(today, read.lengths, -1) };
  },
};

/** Half of one unit in the next smaller one; null where none is the half of it. */
function halved({ leading, last }: Lengths): Lengths | null {
  const half = leading.length === 0 && last.count === 1 ? HALVES[last.unit] : undefined;
  return half ? { leading, last: half } : null;
}

const HALVES: Readonly<Partial<Record<Unit, Length>>> = {
  century: { count: 50, unit: 'year' },
  decade: { count: 5, unit: 'year' },
  year: { count: 6, unit: 'month' },
};

/** "about", "more than" between the word and its count, two words at most. */
function skipHedge(items: Items, k: number): number {
  let at = k;
  while (at < k + 2 && items.has(at, LINK.hedge)) at++;
  return at;
}

/** "in two weeks", "in a fortnight's time", "dans trois ans"; "within three years" is the time up to then. */
export const inCount: DateRule = {
  id: 'date/in-count',
  reason: 'A length of time on from the day of writing.',
  starts: ROLE.counter,
  read({ items, today }, k) {
    if (!items.has(k, LINK.inBefore | LINK.withinBefore)) return null;
    let at = skipHedge(items, k + 1);
    if (items.has(k, LINK.withinBefore))
      while (at < k + 4 && (items.has(at, LINK.article) || items.word(at).shift === 1)) at++;
    const read = readLengths(items, at);
    if (!read || items.has(read.next, LINK.ago | LINK.later | LINK.earlier | LINK.after)) return null;
    if (items.word(read.next).shift !== null && items.word(read.next + 1).unit === null) return null;
    if (
      items.has(read.next, LINK.of) ||
      (items.lexicon.inIsOpen && !/\s/.test(items.written(k)) && !looksAhead(items, k, read.next))
    )
      return null;
    const reached = away(today, read.lengths, 1);
    const open = items.has(k, LINK.withinBefore) && today !== null && reached.start !== null;
    return { next: read.next, when: open ? rangePeriod(today, Math.max(today, reached.start)) : reached };
  },
};

/**
 * Whether "in two weeks" says when and not how long: it needs a word that looks ahead before it, or "time" after it; "the first
 * in six years" looks back all the same.
 */
function looksAhead(items: Items, k: number, next: number): boolean {
  for (let at = next; at < next + 3; at++) if (items.has(at, LINK.inTime)) return true;
  for (let at = k - 1; at >= k - 12 && !items.isBreak(at) && !/[.;!?]/.test(items.mark(at)); at--) {
    if (at >= k - 3 && (items.word(at).ordinal === 1 || items.isSuperlative(at))) return false;
    const tense = items.tense(at);
    if (tense !== 0) return tense > 0;
  }
  // "In two weeks, voters will ..."
  for (let at = next; at < next + 7 && !items.isBreak(at) && !/[.;!?]/.test(items.mark(at)); at++) {
    const tense = items.tense(at);
    if (tense !== 0) return tense > 0;
  }
  return false;
}

/** "three days later", "a year earlier", "two weeks before": from the date named before. */
export const laterEarlier: DateRule = {
  id: 'date/later-earlier',
  reason: 'A length of time on or back from the date named before.',
  starts: ROLE.number | ROLE.cardinal | ROLE.counter,
  read({ items }, k) {
    const read = readLengths(items, k);
    if (!read) return null;
    const { next } = read;
    const way = items.has(next, LINK.later) ? 1 : items.has(next, LINK.earlier) ? -1 : 0;
    if (way === 0) return null;
    // "two weeks before the vote" hangs on the vote.
    const open = items.has(next, LINK.before | LINK.after);
    if (open && !items.isBreak(next + 1) && items.isWord(next + 1)) return null;
    return { next: next + 1, when: fromBefore(read.lengths, way) };
  },
};

const PER_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4, half: 2 };

const fromBefore = (lengths: Lengths, way: number): Following => {
  const { unit, count } = lengths.last;
  const one = lengths.leading.length === 0;
  return {
    kind: 'following',
    unit,
    timex: UNKNOWN_TIMEX[unit],
    from: (anchor) => {
      const whole = one && anchor.start !== null && anchor.unit === unit && unit !== 'day';
      if (whole) return unitPeriod(unit, anchor.start, way * Math.trunc(count));
      // "in February ... from a year earlier": the February before.
      const steps = unit === 'year' && one ? PER_YEAR[anchor.unit] : undefined;
      if (steps && anchor.start !== null)
        return unitPeriod(anchor.unit as Unit, anchor.start, way * Math.trunc(count * steps));
      if (isTooCoarse(anchor, unit)) return unresolved(unit, UNKNOWN_TIMEX[unit]);
      const from = way > 0 ? anchor.end : anchor.start;
      const day = anchor.unit === 'day' ? anchor.start : from;
      return away(day, lengths, way);
    },
  };
};

/** "40 hours a week from October", "£9 a month from March": so many in each, from then on. */
const isRate = (items: Items, k: number): boolean =>
  items.word(k).cardinal === 1 &&
  (items.isNumber(k - 1) || items.isNumber(k - 2) || items.word(k - 2).cardinal !== null) &&
  !items.isBreak(k - 1) &&
  !items.mark(k - 1);

/** "two days after today", "2 weeks from January 15", "four days before Christmas", "two weeks from now". */
export const countedFrom: DateRule = {
  id: 'date/counted-from',
  reason: 'A length of time on or back from a date.',
  starts: ROLE.number | ROLE.cardinal,
  compound: true,
  read({ items, today, simpleAt }, k) {
    const read = readLengths(items, k);
    if (!read) return null;
    const way = items.has(read.next, LINK.after) ? 1 : items.has(read.next, LINK.before) ? -1 : 0;
    if (way === 0 || isRate(items, k)) return null;
    let at = read.next + 1;
    if (items.has(at, LINK.article)) at++;
    const base = simpleAt(at);
    if (!base || base.weak) return null;
    const { when, next } = base;
    if (when.kind === 'period') return { next, when: away(way > 0 ? when.end : when.start, read.lengths, way) };
    if (when.kind === 'following') return null;
    const { unit } = read.lengths.last;
    if (today === null) return { next, when: unresolved(unit, UNKNOWN_TIMEX[unit]) };
    return {
      next,
      when: {
        ...when,
        at: (cycle) => {
          const period = when.at(cycle);
          return period && away(way > 0 ? period.end : period.start, read.lengths, way);
        },
      },
    };
  },
};

/** "the week of November 30th", "the week beginning February 4", "two weeks starting May 20th". */
export const weekOf: DateRule = {
  id: 'date/week-of',
  reason: 'A week named by one of its days.',
  starts: ROLE.counter | ROLE.unit,
  compound: true,
  read({ items, simpleAt }, k) {
    const named = items.word(k).unit === 'week' && items.has(k + 1, LINK.of);
    if (!named && !items.has(k, LINK.weekOf)) return null;
    let at = k + 1;
    while (at < k + 3 && items.has(at, LINK.article | LINK.of)) at++;
    const base = simpleAt(at);
    if (!base || base.weak || base.when.unit !== 'day' || base.when.kind === 'following') return null;
    const { when, next } = base;
    if (when.kind === 'period') return { next, when: weekAround(when) };
    return {
      next,
      when: {
        ...when,
        unit: 'week',
        at: (cycle) => {
          const period = when.at(cycle);
          return period && weekAround(period);
        },
      },
    };
  },
};

function weekAround(day: Period): Period {
  if (day.start === null) return unresolved('week', UNKNOWN_TIMEX.week);
  const monday = day.start - ((((day.start + 3) % 7) + 7) % 7);
  return { kind: 'period', unit: 'week', timex: day.timex, start: monday, end: monday + 6 };
}
