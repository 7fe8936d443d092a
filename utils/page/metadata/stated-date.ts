import { DAY_BEFORE_MONTH, YEAR_BEHIND_MONTH, YEAR_MONTH_DAY } from '../../core/lang/page/printed-dates.ts';
import { type DayOrder, orderOf } from './day-order.ts';

/** Reading dates as pages state them, in metadata and in print. */

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s?(\d{1,2}):(\d{2})(?::(\d{1,2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** A date in metadata: ISO 8601 in all its dialects, RFC 2822, a Unix time, or as in print. Null where it cannot be read. */
export function readStatedDate(stated: string, lang: string, order: DayOrder = orderOf(lang)): string | null {
  const text = stated.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromUnix(Number(text));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = dayOf(Number(year), Number(month), Number(day));
    if (!date || hour === undefined) return date;
    return `${date}T${hour.padStart(2, '0')}:${minute}:${(second ?? '00').padStart(2, '0')}${zoneOf(zone)}`;
  }
  return findPrintedDate(text.slice(0, 200), lang, order);
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  return /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
}

function fromUnix(value: number): string | null {
  const iso = new Date(value > 1e11 ? value : value * 1000).toISOString();
  return plausible(Number(iso.slice(0, 4))) ? iso.replace('.000Z', 'Z') : null;
}

/** The first date in a line of print; ISO day. Day and month in numbers are told apart by value, else by the order given. */
export function findPrintedDate(text: string, lang: string, order: DayOrder = orderOf(lang)): string | null {
  const written = YEAR_MONTH_DAY.exec(text);
  if (written) return dayOf(Number(written[1]), Number(written[2]), Number(written[3]));
  const year = /(?<![\d])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (year) return dayOf(Number(year[1]), Number(year[2]), Number(year[3]));
  const worded = findWordedDate(text, lang);
  if (worded) return worded;
  const numbers = /(?<![\d.])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2}(?=\D|$))(?!\d)/.exec(text);
  if (!numbers) return null;
  const [, first, mark, second, last = ''] = numbers;
  const full = last.length === 2 ? 2000 + Number(last) : Number(last);
  const monthFirst = Number(second) > 12 || (order === 'mdy' && mark === '/' && Number(first) <= 12);
  return monthFirst ? dayOf(full, Number(first), Number(second)) : dayOf(full, Number(second), Number(first));
}

/** "March 4, 2025", "4. März 2025", "4 de marzo de 2025". */
function findWordedDate(text: string, lang: string): string | null {
  const months = monthsOf(lang);
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const month = months.get(word.toLowerCase());
    const day = month === undefined ? undefined : dayAround(text, index, index + word.length, month);
    if (day !== undefined) return day;
  }
  return null;
}

/** "3" behind a month, with a time of day before the year. */
const DAY_BEHIND_MONTH =
  /^\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,3}(?:at\s{1,3}[\d:.apm\s]{1,9},?\s{0,3})?((?:19|20)\d{2})(?!\d)/i;

/** The day of a month named from `start` to `end`; null where there is no such day, undefined where none is told. */
function dayAround(text: string, start: number, end: number, month: number): string | null | undefined {
  const behind = text.slice(end, end + 30);
  const before = DAY_BEFORE_MONTH.exec(text.slice(Math.max(0, start - 14), start));
  const yearAfter = YEAR_BEHIND_MONTH.exec(behind);
  if (before && yearAfter) return dayOf(Number(yearAfter[1]), month, Number(before[1]));
  const dayAfter = DAY_BEHIND_MONTH.exec(behind);
  return dayAfter ? dayOf(Number(dayAfter[2]), month, Number(dayAfter[1])) : undefined;
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language and of English, long and short, as the platform's own locale data spell them. */
function monthsOf(lang: string): ReadonlyMap<string, number> {
  const found = known.get(lang);
  if (found) return found;
  const months = new Map<string, number>([['sept', 9]]);
  // With a day beside it, many languages bend the month's name.
  for (const locale of [lang, 'en'])
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' }] as const)
        addMonths(months, formatOf(locale, options));
  known.set(lang, months);
  return months;
}

/** Adds the names by which a format calls the twelve months; a name that is known stays what it is. */
function addMonths(months: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let index = 0; index < 12; index++) {
    const part = format.formatToParts(Date.UTC(2001, index, 15)).find(({ type }) => type === 'month');
    const name = part?.value.toLowerCase().replace(/[.\s]/g, '') ?? '';
    if (/^\p{L}/u.test(name) && !months.has(name)) months.set(name, index + 1);
  }
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // What is no language tag at all throws.
  const isTag = /^[a-z]{2,3}$/.test(locale);
  const usable = isTag && Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en';
  return new Intl.DateTimeFormat(usable, { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' });
}

/** An ISO day, or null where there is no such day or no page that old. */
function dayOf(year: number, month: number, day: number): string | null {
  if (!plausible(year) || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** News pages began in the nineties; a number far beyond is no year. */
const plausible = (year: number): boolean => year >= 1990 && year <= 2100;
