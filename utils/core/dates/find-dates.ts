import { LINK } from '../lang/date-words.ts';
import type { DateMention } from '../model/date.ts';
import type { Doc } from '../text/doc.ts';
import { readIsoDay } from './calendar.ts';
import { Items } from './items.ts';
import { lexiconFor } from './lexicon.ts';
import { joinDaytime } from './refiners/join-daytime.ts';
import { joinRange } from './refiners/join-range.ts';
import { joinWeekday } from './refiners/join-weekday.ts';
import { joinWithin } from './refiners/join-within.ts';
import { takePart } from './refiners/take-part.ts';
import { resolveDates } from './resolve.ts';
import type { Candidate, DateRefiner, DateRule, Found, Reading } from './rule.ts';
import { ago, countedFrom, inCount, laterEarlier, weekOf } from './rules/counted.ts';
import { dayOfNumberedMonth, dayRange } from './rules/day-range.ts';
import { dayWord } from './rules/day-word.ts';
import { century, decade, fiscalYear } from './rules/long-period.ts';
import { month } from './rules/month.ts';
import { half, holiday, quarter, season } from './rules/named-part.ts';
import { isoDay, numericDay, numericDayMonth, numericMonth } from './rules/numeric-day.ts';
import { manyUnits, nthUnit, restOf, theUnit, weekNumber } from './rules/part-of.ts';
import { shiftedRecurring, shiftedUnit } from './rules/shifted.ts';
import { countedWeekdays, shiftedCount } from './rules/shifted-count.ts';
import { dayOfMonth, nthWeekday, weekday, weekdayAndDay } from './rules/weekday.ts';
import { dayMonth, monthDay, namedParts } from './rules/written-day.ts';
import { shortYear, year, yearInWords } from './rules/year.ts';
import { NO_WORD, ROLE } from './word.ts';

/** What reads dates, in order: where two read the same words the longer wins, of two as long the earlier. */
const RULES: readonly DateRule[] = [
  isoDay,
  namedParts,
  numericDay,
  numericDayMonth,
  numericMonth,
  monthDay,
  dayMonth,
  dayRange,
  dayOfNumberedMonth,
  weekdayAndDay,
  nthWeekday,
  dayOfMonth,
  quarter,
  half,
  countedWeekdays,
  ago,
  inCount,
  laterEarlier,
  countedFrom,
  weekOf,
  restOf,
  manyUnits,
  nthUnit,
  weekNumber,
  shiftedCount,
  shiftedUnit,
  shiftedRecurring,
  dayWord,
  fiscalYear,
  decade,
  century,
  holiday,
  season,
  weekday,
  month,
  yearInWords,
  shortYear,
  theUnit,
  year,
];

/** What joins and narrows the dates found, in order. */
const REFINERS: readonly DateRefiner[] = [joinWithin, joinWeekday, takePart, joinDaytime, joinRange];

/** Every rule and refiner with why it reads as it does. */
export const dateRules: readonly { readonly id: string; readonly reason: string }[] = [...RULES, ...REFINERS].map(
  ({ id, reason }) => ({ id, reason }),
);

/** The rules that may begin with an item of some roles, in the order of its roles; made on first use, as few sets of roles occur. */
const rulesByRoles = new Map<number, readonly DateRule[]>();

function rulesFor(roles: number): readonly DateRule[] {
  let rules = rulesByRoles.get(roles);
  if (!rules) {
    const bits = Array.from({ length: 14 }, (_, bit) => 1 << bit).filter((bit) => roles & bit);
    rules = [...new Set(bits.flatMap((bit) => RULES.filter((rule) => rule.starts & bit)))];
    rulesByRoles.set(roles, rules);
  }
  return rules;
}

/**
 * Every calendar expression in reading order, resolved against `published` (ISO day or date-time; null leaves relative ones
 * unresolved). Linear in the text: every rule looks a bounded number of items ahead. Design after chrono's parsers and refiners.
 */
export function findDates(doc: Doc, published: string | null): DateMention[] {
  const items = new Items(doc, lexiconFor(doc.lang));
  const today = published === null ? null : readIsoDay(published);
  const reading: Reading = { items, today, simpleAt: (k) => longest(reading, k, true)?.found ?? null };
  let candidates: readonly Candidate[] = read(reading);
  if (!candidates.length) return [];
  for (const refiner of REFINERS) candidates = refiner.refine(reading, candidates);
  return resolveDates(
    items,
    candidates.filter((candidate) => !candidate.weak),
    today,
  );
}

function read(reading: Reading): Candidate[] {
  const { items } = reading;
  const candidates: Candidate[] = [];
  for (let k = 0; k < items.count; ) {
    const best = mayBegin(items, k) ? longest(reading, k, false) : null;
    if (best && !(best.found.when.kind === 'recurring' && isRepeated(items, k, best.found.next))) {
      const from = k - (best.found.back ?? 0);
      candidates.push({ ...best.found, first: Math.max(from, candidates.at(-1)?.next ?? 0), rule: best.rule });
      k = best.found.next;
    } else k++;
  }
  return candidates;
}

/** "every Tuesday", "mid-August each year", "the second Friday of each month". */
const isRepeated = (items: Items, k: number, next: number): boolean =>
  items.has(k - 1, LINK.every) || items.has(items.has(next, LINK.of) ? next + 1 : next, LINK.every);

/** Whether a date may begin at an item. Most numbers of one or two digits are none, and this says so at once. */
function mayBegin(items: Items, k: number): boolean {
  const roles = items.roles(k);
  if (roles !== ROLE.number || items.digits(k) > 2) return roles !== 0;
  const mark = items.mark(k + 1);
  if (mark !== '') return "-–—~/.'’".includes(mark) || items.word(k - 1) !== NO_WORD;
  return items.word(k + 1) !== NO_WORD || items.word(k - 1) !== NO_WORD;
}

function longest(
  reading: Reading,
  k: number,
  simple: boolean,
): { readonly found: Found; readonly rule: string } | null {
  let best: Found | null = null;
  let rule = '';
  for (const candidate of rulesFor(reading.items.roles(k))) {
    if (simple && candidate.compound) continue;
    const found = candidate.read(reading, k);
    if (!found || (best && !isBetter(found, best))) continue;
    best = found;
    rule = candidate.id;
  }
  return best && { found: best, rule };
}

/** The longer one; of two as long, the one that needs nothing beside it. */
const isBetter = (a: Found, b: Found): boolean => a.next > b.next || (a.next === b.next && b.weak === true && !a.weak);
