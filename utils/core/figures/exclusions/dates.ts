import { isCapital, isChar, isDash, isIn, isJoined, isNumber, isWord, lengthAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { Exclusion } from '../rules/rule.ts';
import { unitAt } from '../units/find-unit.ts';

export const dayOfMonth: Exclusion = {
  id: 'not/day-of-month',
  reason: 'A number up to 31 beside the name of a month is a day.',
  excludes(reading, { from, to, value, form, marked, floor, ceiling }) {
    if (form === 'part' || marked || value < 1 || value > 31) return false;
    const after = to < ceiling && ordinalAt(reading, to) ? to + 1 : to;
    let next = after;
    // "3. Mai", which looks like the end of a sentence
    if (reading.lexicon.stopIsOrdinal && isChar(reading, next, '.') && isMonth(reading, next + 1)) return true;
    if (next < ceiling && isIn(reading, next, reading.lexicon.of)) next++;
    if (next < ceiling && isMonth(reading, next) && !isJoined(reading, next)) return true;
    let i = from - 1;
    // "July 4-6": over the days before this one.
    for (
      let days = 0;
      days < 3 &&
      i - 1 > floor &&
      (isDash(reading, i) || isIn(reading, i, reading.lexicon.and) || isChar(reading, i, ',')) &&
      isNumber(reading, i - 1) &&
      lengthAt(reading, i - 1) <= 2;
      days++
    )
      i -= 2;
    if (i > floor && isChar(reading, i, '.')) i--;
    return i >= floor && isMonth(reading, i);
  },
};

function isMonth(reading: Reading, i: number): boolean {
  if (!isIn(reading, i, reading.lexicon.months)) return false;
  return !reading.lexicon.monthsHaveCapitals || isCapital(reading, i);
}

const ordinalAt = (reading: Reading, i: number): boolean =>
  isWord(reading, i) && isJoined(reading, i) && isIn(reading, i, reading.lexicon.ordinalSuffixes);

/** "Las siete de la mañana", "às 18 horas", "el día 25": hours and days by number. */
export const hourOrDay: Exclusion = {
  id: 'not/hour-or-day',
  reason:
    'A number after "las" before "de la mañana", after "às" before "horas", or after "día" names an hour or a day.',
  excludes(reading, { from, to, value, floor, ceiling, form, marked }) {
    const { dayNames, hourBefore, hourAfter } = reading.lexicon;
    if (form === 'part' || marked || value < 0 || value > 31 || from <= floor) return false;
    if (isIn(reading, from - 1, dayNames)) return !unitAt(reading, to, ceiling);
    return value < 24 && isIn(reading, from - 1, hourBefore) && hourAfter.startingAt(reading, to, ceiling) !== null;
  },
};

export const ordinal: Exclusion = {
  id: 'not/ordinal',
  reason: 'A place in an order is no amount.',
  excludes(reading, { to, form, ceiling }) {
    if (to >= ceiling) return false;
    if (form === 'digits')
      return ordinalAt(reading, to) && written(reading, to) !== 'a' && !unitAt(reading, to, ceiling);
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    return form === 'words' && at > to && isIn(reading, at, reading.lexicon.ordinals);
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
  'hrs',
  'Uhr',
]);

/** "20 h 30": the minutes after an hour. */
const afterHour = (reading: Reading, from: number, floor: number): boolean =>
  from - 2 >= floor &&
  written(reading, from - 1) === 'h' &&
  isNumber(reading, from - 2) &&
  lengthAt(reading, from) === 2;

export const clock: Exclusion = {
  id: 'not/time-of-day',
  reason: 'Hours with a colon, "am" or "pm" are a time of day.',
  excludes(reading, { from, to, value, form, marked, floor, ceiling }) {
    const colon = (i: number) => isChar(reading, i, ':') && isJoined(reading, i) && isJoined(reading, i + 1);
    if (
      form === 'digits' &&
      ((from - 1 > floor && colon(from - 1) && isNumber(reading, from - 2)) ||
        (to + 1 < ceiling && colon(to) && isNumber(reading, to + 1)))
    )
      return true;
    if (form === 'digits' && afterHour(reading, from, floor)) return true;
    if (to >= ceiling || value < 0) return false;
    const word = written(reading, to).slice(0, 8).toLowerCase();
    if (value <= 2400 && form === 'digits' && ZONES.has(written(reading, to))) return true;
    if (value > 24) return false;
    // "19.00 h", "20 h 30"
    if (form === 'digits' && word === 'h' && (marked || isNumber(reading, to + 1))) return true;
    if (isIn(reading, to, reading.lexicon.clock) || ((word === 'am' || word === 'pm') && isJoined(reading, to)))
      return true;
    if (
      (word === 'a' || word === 'p') &&
      isChar(reading, to + 1, '.') &&
      written(reading, to + 2).toLowerCase() === 'm'
    )
      return true;
    return word === 'o' && /^['’]$/.test(written(reading, to + 1)) && written(reading, to + 2) === 'clock';
  },
};

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
