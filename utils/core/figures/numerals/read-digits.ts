import { endAt, isChar, isJoined, isNumber, isOneOf, lengthAt, startAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';

/** Digits read as one number. `to` is the token after the last. */
export interface DigitRun {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly marked: boolean;
}

/** More groups than any number has; a line of a million digits and commas is read a handful at a time. */
const MOST_GROUPS = 10;
const LONGEST_GROUP = 30;

/**
 * Reads the number that begins with the digits at token `at`: thousands separators, a decimal sign, an exponent. Which of
 * "." and "," is the decimal sign follows from the groups where they tell, and from the language where they do not.
 * Null where the digits are no number: addresses, versions, digits of other scripts.
 */
export function readDigits(reading: Reading, at: number, ceiling: number): DigitRun | null {
  if (lengthAt(reading, at) > LONGEST_GROUP || !isAscii(reading, at)) return null;
  const marks = marksFrom(reading, at, ceiling);
  const run = marks ? markedRun(reading, at, marks) : spacedRun(reading, at, ceiling);
  return run && withPower(reading, run, ceiling);
}

/** Groups of digits without the signs that stand between them. */
interface Groups {
  readonly from: number;
  readonly to: number;
  /** As a program writes it: "1234.5". */
  readonly digits: string;
}

/** The signs that join groups of digits to the one at `at`: ",," of "1,234,567". */
function marksFrom(reading: Reading, at: number, ceiling: number): string {
  let marks = '';
  for (let i = at + 1; marks.length + 1 < MOST_GROUPS && i + 1 < ceiling && joinsGroups(reading, i); i += 2) {
    marks += written(reading, i);
    // A third group that is no thousands group ends the look: a list goes on for ever.
    if (marks.length > 1 && lengthAt(reading, i + 1) !== 3 && lengthAt(reading, i - 1) !== 3) break;
  }
  return marks;
}

const joinsGroups = (reading: Reading, i: number): boolean =>
  isOneOf(reading, i, ".,'’") &&
  isJoined(reading, i) &&
  isJoined(reading, i + 1) &&
  isNumber(reading, i + 1) &&
  isAscii(reading, i + 1);

/** The number of groups with signs between: every other token from `at` on. */
function markedRun(reading: Reading, at: number, marks: string): Groups | null {
  const lengths = Array.from({ length: marks.length + 1 }, (_, group) => lengthAt(reading, at + 2 * group));
  const shape = shapeOf(marks, lengths, reading.lexicon.decimal, written(reading, at) === '0');
  if (!shape) return null;
  const single = marks === ',';
  // The last two of "22,24,26,31" are no number with decimals.
  const decimals = shape.decimals && !(single && isListed(reading, at));
  // Decimals of three noughts are none: "11,000" is eleven thousand in any language.
  const thousand = decimals && single && lengthAt(reading, at) <= 3 && written(reading, at + 2) === '000';
  let digits = written(reading, at);
  let to = at + 1;
  for (let group = 1; group < shape.whole; group++, to += 2) digits += written(reading, to + 1);
  if (!decimals) return { from: at, to, digits };
  return { from: at, to: to + 2, digits: `${digits}${thousand ? '' : '.'}${written(reading, to + 1)}` };
}

/** Whether a comma and a number stand before, all joined: a list of numbers. */
const isListed = (reading: Reading, at: number): boolean =>
  isChar(reading, at - 1, ',') && isJoined(reading, at) && isJoined(reading, at - 1) && isNumber(reading, at - 2);

/** "1 234 567,8": groups of three with spaces between, and decimals behind the last. */
function spacedRun(reading: Reading, at: number, ceiling: number): Groups {
  const mark = spacedEnd(reading, at, ceiling);
  let digits = written(reading, at);
  for (let i = at + 1; i < mark; i++) digits += written(reading, i);
  const decimals =
    mark > at + 1 &&
    mark + 1 < ceiling &&
    isOneOf(reading, mark, reading.lexicon.decimal ?? '.,') &&
    isJoined(reading, mark) &&
    isNumber(reading, mark + 1) &&
    isJoined(reading, mark + 1);
  return decimals
    ? { from: at, to: mark + 2, digits: `${digits}.${written(reading, mark + 1)}` }
    : { from: at, to: mark, digits };
}

/** How many groups make the whole number, and whether the next holds decimals. */
interface Shape {
  readonly whole: number;
  readonly decimals: boolean;
}

/** The first group is a number, and what follows is none of it. */
const ALONE: Shape = { whole: 1, decimals: false };
const DECIMAL: Shape = { whole: 1, decimals: true };

/** Where the decimal sign is not known, one sign before three digits parts thousands. Null where the groups are no number. */
function shapeOf(
  marks: string,
  lengths: readonly number[],
  decimal: '.' | ',' | null,
  isNought: boolean,
): Shape | null {
  const first = marks.charAt(0);
  if (marks.length === 1) return shapeOfTwo(first, lengths, decimal, isNought);
  const whole = lengths.length;
  if (isAll(marks, marks.length, first)) {
    if (areThousands(lengths, whole, first)) return { whole, decimals: false };
    return first === '.' ? null : ALONE;
  }
  // "1,234.5" and "1.234,5": the last sign is the decimal one when it occurs once.
  const parted = isAll(marks, marks.length - 1, first) && areThousands(lengths, whole - 1, first);
  return parted ? { whole: whole - 1, decimals: true } : ALONE;
}

/** Two groups and the sign between them. */
function shapeOfTwo(mark: string, lengths: readonly number[], decimal: '.' | ',' | null, isNought: boolean): Shape {
  const [lead = 0, second = 0] = lengths;
  const thousands = second === 3 && lead <= 3;
  if (mark === "'" || mark === '’') return thousands ? { whole: 2, decimals: false } : ALONE;
  if (mark === decimal || isNought) return DECIMAL;
  if (thousands) return { whole: 2, decimals: false };
  return mark === '.' || decimal === null || (second <= 2 && lead <= 3) ? DECIMAL : ALONE;
}

/** Whether the first signs are all the same one. */
function isAll(marks: string, count: number, mark: string): boolean {
  for (let k = 0; k < count; k++) if (marks[k] !== mark) return false;
  return true;
}

/** Whether the first groups are thousands: of three digits each, or of two before the last as India writes them. */
function areThousands(lengths: readonly number[], count: number, mark: string): boolean {
  if ((lengths[0] ?? 0) > 3) return false;
  for (let k = 1; k < count; k++) {
    const indian = lengths[k] === 2 && k < count - 1 && mark === ',';
    if (lengths[k] !== 3 && !indian) return false;
  }
  return true;
}

/** "1 234 567": groups of three after one to three digits, one space between. Answers the token after the last. */
function spacedEnd(reading: Reading, at: number, ceiling: number): number {
  if (lengthAt(reading, at) > 3 || written(reading, at).startsWith('0')) return at + 1;
  let i = at + 1;
  while (
    i < ceiling &&
    i - at < MOST_GROUPS &&
    isNumber(reading, i) &&
    lengthAt(reading, i) === 3 &&
    startAt(reading, i) - endAt(reading, i - 1) === 1
  )
    i++;
  return i;
}

/** Longer exponents are none. */
const LONGEST_EXPONENT = 3;

/** The number with its exponent: "e6", "x10^6", "^-1". */
function withPower(reading: Reading, { from, to, digits }: Groups, ceiling: number): DigitRun {
  const base = Number(digits);
  const plain = { from, to, value: base, marked: to > from + 1 };
  const sign = to < ceiling ? powerSign(reading, to) : null;
  if (!sign) return plain;
  let i = sign.to;
  let exponentSign = 1;
  for (let signs = 0; signs < 2 && isOneOf(reading, i, '+-−') && isJoined(reading, i); signs++, i++)
    if (!isChar(reading, i, '+')) exponentSign = -exponentSign;
  if (i >= ceiling || !isNumber(reading, i) || !isJoined(reading, i) || lengthAt(reading, i) > LONGEST_EXPONENT)
    return plain;
  const exponent = exponentSign * Number(written(reading, i));
  const value = sign.ofTen ? Number(`${base}e${exponent}`) : base ** exponent;
  return Number.isFinite(value) ? { from, to: i + 1, value, marked: true } : plain;
}

/** What raises the number before it, whether by tens, and where its exponent begins. */
function powerSign(reading: Reading, at: number): { readonly to: number; readonly ofTen: boolean } | null {
  switch (written(reading, at)) {
    case 'e':
    case 'E':
      return isJoined(reading, at) ? { to: at + 1, ofTen: true } : null;
    case '^':
      return { to: at + 1, ofTen: false };
    case 'x':
    case 'X':
    case '×':
    case '*':
      return timesTen(reading, at);
    default:
      return null;
  }
}

/** "x10^6", "× 10−3" */
function timesTen(reading: Reading, at: number): { readonly to: number; readonly ofTen: boolean } | null {
  if (written(reading, at + 1) !== '10') return null;
  if (isChar(reading, at + 2, '^')) return { to: at + 3, ofTen: true };
  return isOneOf(reading, at + 2, '-−') ? { to: at + 2, ofTen: true } : null;
}

function isAscii(reading: Reading, i: number): boolean {
  for (let k = startAt(reading, i); k < endAt(reading, i); k++) {
    const unit = reading.text.charCodeAt(k);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}
