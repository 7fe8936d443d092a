import { LINK, MARK } from '../../lang/date-words.ts';
import type { Items } from '../items.ts';
import { fullYear, readOrdinal, readYearWords, touchesNumber } from '../read-numbers.ts';
import type { DateRule, Found } from '../rule.ts';
import {
  centuryPeriod,
  decadePeriod,
  fiscalYearPeriod,
  type Period,
  schoolYearPeriod,
  unresolved,
  yearPeriod,
} from '../when.ts';
import { ROLE } from '../word.ts';

/** "the 1990s", "the 90s", "the nineteen seventies", "the sixties", "los años 90". Before 1900 "the 1800s" are the century. */
export const decade: DateRule = {
  id: 'date/decade',
  reason: 'A decade, in numbers or by its name.',
  starts: ROLE.number | ROLE.decade | ROLE.cardinal | ROLE.apostrophe | ROLE.unit,
  read({ items, today }, k) {
    const { decade: name, unit, cardinal } = items.word(k);
    if (name !== null) return named(items, k, name, today);
    if (unit === 'year' || unit === 'decade') return afterWord(items, k, today);
    return cardinal === null ? inDigits(items, k, today) : inWords(items, k, cardinal);
  },
};

/** "the sixties", after an article or a part of time, with nothing of theirs to count. */
function named(items: Items, k: number, name: number, today: number | null): Found | null {
  const before = items.word(k - 1);
  const led = items.has(k - 1, LINK.article) || before.part !== null || before.unit !== null;
  if (!led || items.isUnknown(k + 1)) return null;
  if (items.word(k + 1).unit !== null && !items.lexicon.ordinalStop) return null;
  return { next: k + 1, when: inCentury(name, today) };
}

/** "the 1990s", "the '90s". */
function inDigits(items: Items, k: number, today: number | null): Found | null {
  const at = items.isNumber(k) ? k : k + 1;
  const value = items.value(at);
  const digits = items.digits(at);
  if (value < 0 || value % 10 !== 0 || (at !== k && !items.glued(at)) || touchesNumber(items, at)) return null;
  let next = at + 1;
  if (/['’]/.test(items.mark(next)) && items.glued(next)) next++;
  if (!items.glued(next) || !items.has(next, LINK.decadeMark)) return null;
  if (isDecadeYear(digits, value)) return { next: next + 1, when: ofYear(value) };
  const led = items.has(k - 1, LINK.article | LINK.on) || isPartOfDecade(items, k) || at !== k;
  return digits === 2 && led && items.mark(next + 1) !== '°' && !isWeather(items, k)
    ? { next: next + 1, when: inCentury(value, today) }
    : null;
}

const isDecadeYear = (digits: number, value: number): boolean => digits === 4 && value >= 1000 && value < 2200;

const ofYear = (year: number): Period => (year % 100 === 0 && year < 1900 ? centuryPeriod(year) : decadePeriod(year));

/** "Highs in the 60s", "gusts in the 50s": degrees or speeds. */
function isWeather(items: Items, k: number): boolean {
  for (let at = k - 1; at > k - 18 && !items.isBreak(at); at--) {
    if (items.mark(at) === '.' && !items.glued(at + 1)) return false;
    if (items.marked(at, MARK.weather)) return true;
  }
  return items.marked(k + 2, MARK.weather) || items.marked(k + 3, MARK.weather);
}

/** "the early 70s", but not "his late 20s", which is an age. */
function isPartOfDecade(items: Items, k: number): boolean {
  const at = items.mark(k - 1) === '-' ? k - 2 : k - 1;
  return (
    items.word(at).part !== null &&
    items.has(at - 1, LINK.article | LINK.on | LINK.of | LINK.since | LINK.from | LINK.to)
  );
}

/** "the 70s" are of the 1900s, "the 20s" and "the 10s" of this century. */
function inCentury(short: number, today: number | null): Period {
  if (today === null && short <= 20) return unresolved('decade', `XX${Math.floor(short / 10)}`);
  return decadePeriod(short <= 20 ? 2000 + short : 1900 + short);
}

/** "los años 90", "les années 1970", "die 90er", "década de 1980": the word for years, then the number. */
function afterWord(items: Items, k: number, today: number | null): Found | null {
  if (!items.has(k, LINK.decadeMark)) return null;
  let at = k + 1;
  while (at < k + 3 && items.has(at, LINK.of | LINK.article)) at++;
  const { decade: name } = items.word(at);
  if (name !== null) return { next: at + 1, when: inCentury(name, today) };
  const value = items.value(at);
  if (value < 0) {
    const words = readYearWords(items, at);
    return words && words.value % 10 === 0 ? { next: words.next, when: ofYear(words.value) } : null;
  }
  if (value % 10 !== 0 || !items.endsFree(at)) return null;
  if (isDecadeYear(items.digits(at), value)) return { next: at + 1, when: ofYear(value) };
  return items.digits(at) === 2 ? { next: at + 1, when: inCentury(value, today) } : null;
}

/** "nineteen seventies", "twenty-tens". */
function inWords(items: Items, k: number, hundreds: number): Found | null {
  const at = items.mark(k + 1) === '-' ? k + 2 : k + 1;
  const { decade: name } = items.word(at);
  if (name === null || hundreds < 10 || hundreds > 20) return null;
  return { next: at + 1, when: decadePeriod(hundreds * 100 + name) };
}

/** "the 15th century", "siglo XIX". */
export const century: DateRule = {
  id: 'date/century',
  reason: 'A century by its number.',
  starts: ROLE.number | ROLE.ordinal | ROLE.cardinal | ROLE.unit,
  read({ items }, k) {
    if (isBeforeChrist(items, k)) return null;
    if (items.word(k).unit === 'century') return inRoman(items, k);
    const ordinal = readOrdinal(items, k);
    if (!ordinal || ordinal.value < 1 || ordinal.value > 21) return null;
    const at = items.mark(ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
    if (items.word(at).unit !== 'century') return null;
    return { next: at + 1, when: nthCentury(ordinal.value) };
  },
};

const nthCentury = (number: number): Period => centuryPeriod((number - 1) * 100);

/** "siglo XIX", "XXe siècle": the Roman number on either side of the word. */
function inRoman(items: Items, k: number): Found | null {
  const after = items.isWord(k + 1) ? romanValue(items.written(k + 1)) : 0;
  if (after > 0 && after <= 21) return { next: k + 2, when: nthCentury(after) };
  const bare = (word: string): string => word.slice(0, 9).replace(/\p{Ll}{1,3}$/u, '');
  const before = items.isWord(k - 1) ? romanValue(bare(items.written(k - 1))) : 0;
  return before > 0 && before <= 21 ? { next: k + 1, back: 1, when: nthCentury(before) } : null;
}

/** "The fifth century BC": no day of the calendar is held for those. */
function isBeforeChrist(items: Items, k: number): boolean {
  for (let at = k; at < k + 6 && !items.isBreak(at); at++) if (items.marked(at, MARK.beforeEra)) return true;
  return false;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  if (text.length > 5) return 0;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text.charAt(i)];
    if (!value) return 0;
    total += value < (ROMAN[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** "fiscal 2019", "FY2019", "FY19", "school year 2008", "the 2019-20 season". */
export const fiscalYear: DateRule = {
  id: 'date/fiscal-year',
  reason: 'A fiscal or school year by its number.',
  starts: ROLE.unit,
  read({ items }, k) {
    const { unit } = items.word(k);
    const school = unit === 'school-year';
    if (!school && unit !== 'fiscal-year') return null;
    let at = k + 1;
    while (at < k + 3 && (items.word(at).unit === 'year' || items.mark(at) === '-' || items.has(at, LINK.of))) at++;
    const year = yearAt(items, at);
    if (year === null) return null;
    if (/[-–/]/.test(items.mark(at + 1)) && items.glued(at + 2) && items.digits(at + 2) === 2) {
      return {
        next: at + 3,
        when: { ...yearPeriod(year), unit: 'range', timex: `${year}/${year + 1}`, end: yearPeriod(year + 1).end },
      };
    }
    return { next: at + 1, when: school ? schoolYearPeriod(year) : fiscalYearPeriod(year) };
  },
};

/** "2019", or the "19" of "FY19". */
function yearAt(items: Items, at: number): number | null {
  const value = items.value(at);
  if (items.digits(at) === 2 && items.glued(at)) return fullYear(value);
  return items.digits(at) === 4 && value >= 1900 && value <= 2100 ? value : null;
}
