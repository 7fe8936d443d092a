import {
  isApostrophe,
  isCapital,
  isChar,
  isDash,
  isIn,
  isJoined,
  isNumber,
  lengthAt,
  lowered,
  written,
} from '../../text/cursor.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { isColonScore } from '../rules/score.ts';
import { unitAt } from '../units/find-unit.ts';
import { hasOrdinalSuffix } from './orders.ts';

export const dayOfMonth: Exclusion = {
  id: 'not/day-of-month',
  reason: 'A number up to 31 beside the name of a month is a day.',
  excludes(reading, { from, to, value, form, marked, floor, ceiling }) {
    if (form === 'part' || marked || value < 1 || value > 31) return false;
    if (monthFollows(reading, to, ceiling) || laterDayFollows(reading, to, ceiling)) return true;
    let i = overEarlierDays(reading, from - 1, floor);
    if (i > floor && isChar(reading, i, '.')) i--;
    return i >= floor && isMonth(reading, i);
  },
};

/** "3 May", "3rd of May", "3. Mai" (which looks like the end of a sentence). */
function monthFollows(reading: Reading, to: number, ceiling: number): boolean {
  const { of, stopIsOrdinal } = reading.lexicon;
  const after = hasOrdinalSuffix(reading, to) ? to + 1 : to;
  if (stopIsOrdinal && isChar(reading, after, '.') && isMonth(reading, after + 1)) return true;
  const month = isIn(reading, after, of) ? after + 1 : after;
  return month < ceiling && isMonth(reading, month) && !isJoined(reading, month);
}

/** "vom 7. bis 9. März", "del 5 al 8 de abril": a day after which another one and its month follow. */
function laterDayFollows(reading: Reading, to: number, ceiling: number): boolean {
  const { stopIsOrdinal, to: until, and, or, from } = reading.lexicon;
  let i = stopIsOrdinal && isChar(reading, to, '.') ? to + 1 : to;
  const linked =
    isDash(reading, i) || isChar(reading, i, ',') || [until, and, or].some((words) => isIn(reading, i, words));
  if (!linked) return false;
  i++;
  if (isIn(reading, i, until) || isIn(reading, i, from) || isIn(reading, i, reading.lexicon.determiners)) i++;
  return i < ceiling && isNumber(reading, i) && lengthAt(reading, i) <= 2 && monthFollows(reading, i + 1, ceiling);
}

/** "July 4-6": over the days before this one. */
function overEarlierDays(reading: Reading, at: number, floor: number): number {
  let i = at;
  for (let days = 0; days < 3 && i - 1 > floor; days++, i -= 2) {
    const linked = isDash(reading, i) || isIn(reading, i, reading.lexicon.and) || isChar(reading, i, ',');
    if (!linked || !isNumber(reading, i - 1) || lengthAt(reading, i - 1) > 2) break;
  }
  return i;
}

function isMonth(reading: Reading, i: number): boolean {
  if (!isIn(reading, i, reading.lexicon.months)) return false;
  return !reading.lexicon.monthsHaveCapitals || isCapital(reading, i);
}

/** "Las siete de la mañana", "às 18 horas", "el día 25": hours and days by number. */
export const hourOrDay: Exclusion = {
  id: 'not/hour-or-day',
  reason: 'A number between the words that stand around hours, or behind a word for day, names an hour or a day.',
  excludes(reading, { from, to, value, floor, ceiling, form, marked }) {
    const { dayNames, hourBefore, hourAfter } = reading.lexicon;
    if (form === 'part' || marked || value < 0 || value > 31 || from <= floor) return false;
    if (isIn(reading, from - 1, dayNames)) return !unitAt(reading, to, ceiling);
    return value < 24 && isIn(reading, from - 1, hourBefore) && hourAfter.startingAt(reading, to, ceiling) !== null;
  },
};

const ZONES = new Set([
  'GMT',
  'UTC',
  'BST',
  'EST',
  'EDT',
  'ET',
  'CET',
  'CEST',
  'PST',
  'PDT',
  'PT',
  'HKT',
  'IST',
  'JST',
  'AEST',
]);

export const clock: Exclusion = {
  id: 'not/time-of-day',
  reason: 'Hours with a colon, "am" or "pm" are a time of day.',
  excludes: (reading, numeral) =>
    !isColonScore(reading, numeral) &&
    (beforeDayPart(reading, numeral) ||
      besideColon(reading, numeral) ||
      behindHour(reading, numeral) ||
      beforeZone(reading, numeral) ||
      beforeHourWord(reading, numeral)),
};

/** "6 in the morning" */
const beforeDayPart = (reading: Reading, { to, value, form, ceiling }: Numeral): boolean =>
  value <= 12 && form !== 'part' && reading.lexicon.dayParts.startingAt(reading, to, ceiling) !== null;

/** "7:30": either side of a colon with digits on both. */
const besideColon = (reading: Reading, { from, to, form, floor, ceiling }: Numeral): boolean =>
  form === 'digits' &&
  ((from - 1 > floor && isColon(reading, from - 1) && isNumber(reading, from - 2)) ||
    (to + 1 < ceiling && isColon(reading, to) && isNumber(reading, to + 1)));

const isColon = (reading: Reading, i: number): boolean =>
  isChar(reading, i, ':') && isJoined(reading, i) && isJoined(reading, i + 1);

/** "20 h 30": the minutes after an hour. */
const behindHour = (reading: Reading, { from, form, floor }: Numeral): boolean =>
  form === 'digits' &&
  from - 2 >= floor &&
  written(reading, from - 1) === 'h' &&
  isNumber(reading, from - 2) &&
  lengthAt(reading, from) === 2;

/** "1830 GMT" */
const beforeZone = (reading: Reading, { to, value, form, ceiling }: Numeral): boolean =>
  form === 'digits' && value >= 0 && value <= 2400 && to < ceiling && ZONES.has(written(reading, to));

/** "19.00 h", "7 Uhr", "9pm", "9 p.m.", "nine o'clock" */
function beforeHourWord(reading: Reading, { to, value, form, marked, ceiling }: Numeral): boolean {
  if (to >= ceiling || value < 0 || value > 24) return false;
  if (isIn(reading, to, reading.lexicon.clock)) return true;
  switch (written(reading, to).slice(0, 8).toLowerCase()) {
    case 'h':
      return form === 'digits' && (marked || isNumber(reading, to + 1));
    case 'am':
    case 'pm':
      return isJoined(reading, to);
    case 'a':
    case 'p':
      return isChar(reading, to + 1, '.') && lowered(reading, to + 2) === 'm';
    case 'o':
      return isApostrophe(reading, to + 1) && written(reading, to + 2) === 'clock';
    default:
      return false;
  }
}

export const writtenDate: Exclusion = {
  id: 'not/date-in-digits',
  reason: 'Groups of digits with dashes or slashes between are a date, a telephone number or a name: "24/7".',
  excludes(reading, { from, to, form, scaled, floor, ceiling }) {
    if (form === 'words' || scaled) return false;
    let links = 0;
    let year = false;
    const look = (i: number) => {
      if (isNumber(reading, i) && lengthAt(reading, i) === 4 && /^(?:1[5-9]|20)/.test(written(reading, i))) year = true;
    };
    for (let i = from - 1; i > floor && links < 3 && linked(reading, i); i -= 2, links++) look(i - 1);
    for (let i = to; i + 1 < ceiling && links < 3 && linked(reading, i); i += 2, links++) look(i + 1);
    if (form === 'part' && links) return true;
    // "555-0142": no amount begins with a nought.
    if (links && (zeroLed(reading, from) || (linked(reading, to) && zeroLed(reading, to + 1)))) return true;
    look(from);
    return (
      links >= 2 ||
      (links === 1 && form === 'digits' && (year || isChar(reading, from - 1, '/') || isChar(reading, to, '/')))
    );
  },
};

const zeroLed = (reading: Reading, i: number): boolean => lengthAt(reading, i) > 1 && written(reading, i)[0] === '0';

/** Whether a joined dash or slash at `i` stands between two groups of digits. */
const linked = (reading: Reading, i: number): boolean =>
  (isDash(reading, i) || isChar(reading, i, '/')) &&
  isJoined(reading, i) &&
  isJoined(reading, i + 1) &&
  isNumber(reading, i - 1) &&
  isNumber(reading, i + 1);
