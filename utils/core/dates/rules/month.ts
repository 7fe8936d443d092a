import { LINK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { fullYear } from '../read-numbers.ts';
import { yearlyMonth } from '../recurring.ts';
import type { DateRule, Found } from '../rule.ts';
import { monthPeriod } from '../when.ts';
import { ROLE } from '../word.ts';

/** Whether an item is the name of a month and not "may", "march" or "mar" in another sense. `accompanied`: a day or year stands beside it. */
export function isMonthName(items: Items, k: number, accompanied: boolean): boolean {
  if (!items.has(k, LINK.weak)) return true;
  if (accompanied) return items.isCapital(k) || !items.lexicon.capitals || !isVerbPlace(items, k);
  if (items.lexicon.capitals && !items.isCapital(k))
    return items.has(k - 1, LINK.on) && (items.isBreak(k + 1) || items.mark(k + 1) !== '');
  const before = items.word(k - 1);
  if ((before.shift !== null && !before.anaphoric) || before.part !== null) return true;
  if (!items.lexicon.capitals && items.isCapital(k)) return false;
  if (items.has(k - 1, LINK.on | LINK.of | LINK.since | LINK.between | LINK.after)) return true;
  // "a letter to May said": after these it may be a name.
  return items.has(k - 1, LINK.from | LINK.to | LINK.before) && !items.isUnknown(k + 1);
}

/** "Jane March", "April Jones": a capital beside it that is no part of a date. */
export function isSurname(items: Items, k: number): boolean {
  if (!items.isCapital(k)) return false;
  const name = (at: number): boolean => items.isUnknown(at) && items.isCapital(at);
  if (name(k - 1)) return !items.isBreak(k - 2) && !/[.!?"“]/.test(items.mark(k - 2));
  const { links, shift, part } = items.word(k - 1);
  return name(k + 1) && !items.glued(k + 1) && links === 0 && shift === null && part === null;
}

/** "to" or a dash and another month, or "next year". */
function isBesideDate(items: Items, k: number): boolean {
  if (/[-–—]/.test(items.mark(k)) || items.has(k, LINK.to)) return items.word(k + 1).month !== null;
  return items.word(k).shift !== null && items.word(k + 1).unit === 'year';
}

/** "it may 5 times", "they march 2 miles": a small word amid others is the verb. */
const isVerbPlace = (items: Items, k: number): boolean =>
  items.isWord(k - 1) &&
  !items.has(k - 1, LINK.on | LINK.of | LINK.from | LINK.to) &&
  items.word(k - 1).weekday === null &&
  items.isWord(k + 2);

/** "June", "in March", "April of 87", "June '98". The year in full is joined by a refiner. */
export const month: DateRule = {
  id: 'date/month',
  reason: 'The name of a month.',
  starts: ROLE.month,
  read({ items }, k) {
    const { month: name } = items.word(k);
    if (name === null) return null;
    const next = items.mark(k + 1) === '.' && items.glued(k + 1) && items.isNumber(k + 2) ? k + 2 : k + 1;
    const at = items.has(next, LINK.of) ? next + 1 : next;
    const ofYear = withShortYear(items, k, at, name);
    if (ofYear) return ofYear;
    const yearBeside = items.digits(at) === 4 || items.digits(k - 1) === 4 || isBesideDate(items, k + 1);
    if (!isMonthName(items, k, yearBeside) || (!yearBeside && isOtherWord(items, k))) return null;
    return { next, when: yearlyMonth(name) };
  },
};

/** "June '98", "April of 87": the year in two digits at `at`. */
function withShortYear(items: Items, k: number, at: number, month: number): Found | null {
  const apostrophe = /['’]/.test(items.mark(at)) && items.glued(at + 1);
  const year = apostrophe ? at + 1 : at;
  const value = items.value(year);
  if (items.digits(year) !== 2 || !items.endsFree(year) || (!apostrophe && value <= 31)) return null;
  const decimal = items.glued(year + 1) && items.isNumber(year + 2) && /[.,:%]/.test(items.mark(year + 1));
  if (decimal || !isMonthName(items, k, true)) return null;
  return { next: year + 1, when: monthPeriod(fullYear(value) * 12 + month - 1) };
}

/** With no year beside it: a number, a small word, or somebody's name. */
function isOtherWord(items: Items, k: number): boolean {
  if (isSeven(items, k)) return true;
  if (!items.lexicon.capitals) return false;
  return (items.end(k) - items.start(k) <= 3 && !isLed(items, k)) || isSurname(items, k);
}

/** French "sept" is seven unless a day or a year stands beside it, or a stop that ends no sentence. */
const isSeven = (items: Items, k: number): boolean =>
  !items.lexicon.capitals &&
  items.written(k).toLowerCase() === 'sept' &&
  items.digits(k - 1) === 0 &&
  (items.mark(k + 1) !== '.' || items.isBreak(k + 2));

const isLed = (items: Items, k: number): boolean =>
  items.word(k - 1).shift !== null ||
  items.word(k - 1).part !== null ||
  items.has(
    k - 1,
    LINK.on | LINK.of | LINK.from | LINK.to | LINK.between | LINK.before | LINK.after | LINK.since | LINK.and,
  );
