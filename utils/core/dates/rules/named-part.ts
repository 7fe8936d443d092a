import { LINK, MARK } from '../../lang/date-words.ts';
import { civilDate } from '../calendar.ts';
import { onlyDay } from '../holidays.ts';
import type { Items } from '../items.ts';
import { readOrdinal } from '../read-numbers.ts';
import { yearlyHalf, yearlyHoliday, yearlyQuarter, yearlySeason } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { dayPeriod, type Recurring, unresolved } from '../when.ts';
import { ROLE } from '../word.ts';
import { isSurname } from './month.ts';

/** "Q3", "3Q", "the third quarter", "el tercer trimestre". */
export const quarter: DateRule = {
  id: 'date/quarter',
  reason: 'The number of a quarter.',
  starts: ROLE.mark | ROLE.number | ROLE.ordinal,
  read({ items }, k) {
    // "Keychron Q2", "Y2Q"
    const named = items.isUnknown(k - 1) && items.isCapital(k - 1) && !items.isBreak(k - 2);
    const number = named ? null : numbered(items, k, LINK.quarterMark, 4);
    if (number) return withYear(items, number.next, yearlyQuarter(number.value));
    const ordinal = readOrdinal(items, k);
    if (!ordinal || ordinal.value > 4 || ordinal.value === 0) return null;
    const at = items.mark(ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
    const { unit } = items.word(at);
    const fiscal = unit === 'fiscal-year' ? 1 : 0;
    if (unit !== 'quarter' && !(fiscal && items.word(at + 1).unit === 'quarter')) return null;
    if (ordinal.value < 0 && !items.has(at + 1, LINK.of)) return null;
    const when = yearlyQuarter(ordinal.value < 0 ? 4 : ordinal.value);
    // A company's own quarter: its days are not told.
    const own = fiscal || items.word(k - 1).unit === 'fiscal-year';
    return { next: at + 1 + fiscal, when: own ? unresolved('quarter', when.timex) : when };
  },
};

/** "H2", "2016H2", "the first half of". */
export const half: DateRule = {
  id: 'date/half-year',
  reason: 'The number of a half of a year.',
  starts: ROLE.mark | ROLE.number | ROLE.ordinal,
  read({ items }, k) {
    const number = numbered(items, k, LINK.halfMark, 2);
    if (number) {
      const found = withYear(items, number.next, yearlyHalf(number.value));
      // "H2" alone may be anything; with its year it is joined.
      return { ...found, weak: found.when.kind === 'recurring' };
    }
    const ordinal = readOrdinal(items, k);
    if (!ordinal || ordinal.value > 2 || ordinal.value === 0) return null;
    const { next, value } = ordinal;
    if (!items.has(next, LINK.half) && items.word(next).unit !== 'half') return null;
    if (!items.has(next + 1, LINK.of) && items.word(next).unit !== 'half' && items.word(next + 1).shift === null)
      return null;
    return { next: next + 1, when: halfOf(value < 0 ? 2 : value), weak: true };
  },
};

/** The first or second half of a year, or of whatever stretch is named. */
function halfOf(number: number): Recurring {
  const ofYear = yearlyHalf(number);
  return {
    ...ofYear,
    inside: (whole) => {
      if (whole.start === null || whole.end === null) return null;
      if (whole.unit === 'year') return ofYear.at(civilDate(whole.start).year);
      const middle = Math.floor((whole.start + whole.end + 1) / 2);
      return number === 1 ? { ...whole, end: middle - 1 } : { ...whole, start: middle };
    },
  };
}

/** "Q1-2019": the year glued on; one that stands apart is joined later. */
function withYear(items: Items, next: number, when: Recurring): Found {
  const year = items.value(next + 1);
  const glued = /[-/]/.test(items.mark(next)) && items.glued(next) && items.glued(next + 1) && items.endsFree(next + 1);
  const period = glued && items.digits(next + 1) === 4 ? when.at(year) : null;
  return period ? { next: next + 2, when: period } : { next, when };
}

/** A number up to `most` glued to its mark on either side: "Q3", "3Q"; a mark of one letter is a capital or follows a year. */
function numbered(items: Items, k: number, mark: number, most: number) {
  const isMark = (at: number): boolean =>
    items.has(at, mark) &&
    (items.end(at) - items.start(at) > 1 ||
      items.isCapital(at) ||
      items.digits(k - 1) === 4 ||
      items.digits(k - 2) === 4 ||
      items.digits(at + 2) === 4 ||
      items.digits(at + 3) === 4);
  const good = (at: number): boolean => items.digits(at) === 1 && items.value(at) >= 1 && items.value(at) <= most;
  const beside = (at: number): boolean => items.glued(at) || items.end(at - 1) - items.start(at - 1) > 3;
  if (items.glued(k) && (items.isWord(k - 1) || items.digits(k - 1) === 1)) return null;
  if (isMark(k) && good(k + 1) && beside(k + 1) && items.endsFree(k + 1))
    return { value: items.value(k + 1), next: k + 2 };
  if (good(k) && items.glued(k + 1) && isMark(k + 1) && items.endsFree(k + 1))
    return { value: items.value(k), next: k + 2 };
  return null;
}

/** "summer", "the winter": weak alone, as most seasons in a text are no dates. */
export const season: DateRule = {
  id: 'date/season',
  reason: 'The name of a season.',
  starts: ROLE.season,
  read({ items }, k) {
    const { season: code } = items.word(k);
    // "a été": been.
    if (code === null || items.marked(k - 1, MARK.auxiliary) || isCompound(items, k)) return null;
    const beside = items.digits(k + 1) === 4 || items.digits(k - 1) === 4;
    let lead = items.mark(k - 1) === '-' ? k - 2 : k - 1;
    if (items.word(lead).part !== null) lead--;
    const leads = items.has(k, LINK.weak) ? LINK.article : LINK.article | LINK.to | LINK.since | LINK.from;
    const led = items.has(lead, leads) && !items.has(lead, LINK.of);
    const noun = !items.glued(k + 1) && (items.isUnknown(k + 1) || items.word(k + 1).unit !== null);
    return {
      next: k + 1,
      when: yearlySeason(code),
      weak: !beside && (!led || noun || isOtherNoun(items, k, lead)),
    };
  },
};

/** "summer-house" */
const isCompound = (items: Items, k: number): boolean =>
  items.mark(k + 1) === '-' && items.glued(k + 1) && items.isWord(k + 2) && items.word(k + 2).season === null;

/** Whether what follows a season that is also another noun makes it that one. */
function isOtherNoun(items: Items, k: number, lead: number): boolean {
  if (!items.has(k, LINK.weak)) return false;
  // "The fall was small"; "the fall of the wall": a season of something must find its year.
  if (items.word(k + 1).tense !== null || items.has(k + 1, LINK.of)) return true;
  // "The fall in births", "the spring in her step": of something, and in nothing.
  return items.has(k + 1, LINK.inBefore) && !items.has(lead - 1, LINK.on);
}

/** "Thanksgiving", "Easter Monday", "Christmas". */
export const holiday: DateRule = {
  id: 'date/holiday',
  reason: 'The name of a holiday.',
  starts: ROLE.holiday,
  read({ items }, k) {
    const { holiday: named } = items.word(k);
    if (named === null) return null;
    const only = onlyDay(named);
    if (only !== null) return { next: k + 1, when: dayPeriod(only) };
    // "a new year", "heading into the new year": no day.
    if (items.has(k, LINK.weak) && !items.isCapital(k)) return null;
    // "Christmas tree", "Easter egg": the thing and not the day, unless the name says "day" or the like itself.
    const alone = !/\s/.test(items.written(k)) || items.has(k, LINK.weak);
    if (
      alone &&
      items.isUnknown(k + 1) &&
      !items.glued(k + 1) &&
      items.lexicon.inIsOpen &&
      items.lexicon.order === 'mdy'
    )
      return null;
    return isSurname(items, k) ? null : { next: k + 1, when: yearlyHoliday(named) };
  },
};
