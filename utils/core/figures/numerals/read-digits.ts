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
  const listed =
    isChar(reading, at - 1, ',') && isJoined(reading, at) && isJoined(reading, at - 1) && isNumber(reading, at - 2);
  const groups = [at];
  let marks = '';
  for (let i = at + 1; groups.length < MOST_GROUPS && i + 1 < ceiling && isOneOf(reading, i, ".,'’"); i += 2) {
    if (!isJoined(reading, i) || !isJoined(reading, i + 1) || !isNumber(reading, i + 1) || !isAscii(reading, i + 1))
      break;
    marks += written(reading, i);
    groups.push(i + 1);
    // A third group that is no thousands group ends the look: a list goes on for ever.
    if (groups.length > 2 && lengthAt(reading, i + 1) !== 3 && lengthAt(reading, i - 1) !== 3) break;
  }
  const shape = shapeOf(
    marks,
    groups.map((group) => lengthAt(reading, group)),
    reading.lexicon.decimal,
    written(reading, at) === '0',
  );
  if (!shape) return null;
  // The last two of "22,24,26,31" are no number with decimals.
  const decimal = shape.decimals && !(listed && marks === ',');
  // Decimals of three noughts are none: "11,000" is eleven thousand in any language.
  if (decimal && marks === ',' && lengthAt(reading, at) <= 3 && written(reading, at + 2) === '000')
    return { from: at, to: at + 3, value: Number(written(reading, at)) * 1000, marked: true };
  const whole = groups.slice(0, shape.whole);
  let decimals = decimal ? (groups[shape.whole] ?? null) : null;
  if (!marks) {
    for (let i = spacedEnd(reading, at, ceiling); whole.length < i - at; ) whole.push(at + whole.length);
    const mark = at + whole.length;
    if (whole.length > 1 && isOneOf(reading, mark, reading.lexicon.decimal ?? '.,') && isJoined(reading, mark))
      if (mark + 1 < ceiling && isNumber(reading, mark + 1) && isJoined(reading, mark + 1)) decimals = mark + 1;
  }
  let digits = '';
  for (const group of whole) digits += written(reading, group);
  if (decimals !== null) digits += `.${written(reading, decimals)}`;
  const to = (decimals ?? whole.at(-1) ?? at) + 1;
  const power = readPower(reading, Number(digits), to, ceiling);
  return { from: at, to: power.to, value: power.value, marked: power.to > at + 1 };
}

/**
 * How many groups make the whole number, and whether the next holds decimals. Where the decimal sign is not known, one sign
 * before three digits parts thousands.
 */
function shapeOf(
  marks: string,
  lengths: readonly number[],
  decimal: '.' | ',' | null,
  isNought: boolean,
): { whole: number; decimals: boolean } | null {
  if (!marks) return { whole: 1, decimals: false };
  const first = marks.charAt(0);
  const last = marks.at(-1);
  const [lead = 0, second = 0] = lengths;
  const same = [...marks].every((mark) => mark === first);
  const thousands = (from: number, to: number) =>
    lead <= 3 &&
    lengths.slice(from, to).every((length, k) => length === 3 || (length === 2 && from + k < to - 1 && first === ','));
  if (!same) {
    // "1,234.5" and "1.234,5": the last sign is the decimal one when it occurs once.
    const clean = [...marks.slice(0, -1)].every((mark) => mark === first && mark !== last);
    if (clean && thousands(1, lengths.length - 1)) return { whole: lengths.length - 1, decimals: true };
    return { whole: 1, decimals: false };
  }
  if (marks.length === 1) {
    if (first === "'" || first === '’')
      return thousands(1, 2) ? { whole: 2, decimals: false } : { whole: 1, decimals: false };
    const three = second === 3 && lead <= 3;
    if (first === decimal || isNought) return { whole: 1, decimals: true };
    if (three) return { whole: 2, decimals: false };
    if (first === '.') return { whole: 1, decimals: true };
    if (decimal === null) return { whole: 1, decimals: true };
    return second <= 2 && lead <= 3 ? { whole: 1, decimals: true } : { whole: 1, decimals: false };
  }
  if (thousands(1, lengths.length)) return { whole: lengths.length, decimals: false };
  if (first === '.') return null;
  return { whole: 1, decimals: false };
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

/** "e6", "x10^6", "^-1" after a number. */
function readPower(reading: Reading, base: number, at: number, ceiling: number): { value: number; to: number } {
  if (at >= ceiling) return { value: base, to: at };
  let i = at;
  let ten = false;
  const letter = written(reading, i).toLowerCase();
  if (letter === 'e' && isJoined(reading, i)) {
    ten = true;
    i++;
  } else if (letter === 'x' || letter === '×' || letter === '*') {
    if (written(reading, i + 1) !== '10') return { value: base, to: at };
    ten = true;
    i += 2;
    if (isChar(reading, i, '^')) i++;
    else if (!isOneOf(reading, i, '-−')) return { value: base, to: at };
  } else if (letter === '^') i++;
  else return { value: base, to: at };
  let sign = 1;
  for (let signs = 0; signs < 2 && isOneOf(reading, i, '+-−') && isJoined(reading, i); signs++, i++)
    if (!isChar(reading, i, '+')) sign = -sign;
  if (i >= ceiling || !isNumber(reading, i) || !isJoined(reading, i) || lengthAt(reading, i) > 3)
    return { value: base, to: at };
  const exponent = sign * Number(written(reading, i));
  const value = ten ? Number(`${base}e${exponent}`) : base ** exponent;
  return Number.isFinite(value) ? { value, to: i + 1 } : { value: base, to: at };
}

function isAscii(reading: Reading, i: number): boolean {
  for (let k = startAt(reading, i); k < endAt(reading, i); k++) {
    const unit = reading.text.charCodeAt(k);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}
