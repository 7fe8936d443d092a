import type { Span } from '../../model/span.ts';
import {
  hashAt,
  isChar,
  isIn,
  isJoined,
  isNumber,
  isOneOf,
  isWord,
  lengthAt,
  startAt,
  written,
} from '../../text/cursor.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { type Bare, finish, type Loose } from './finish-numeral.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readLongPart } from './read-long-parts.ts';
import { denominatorAt, readPart, slashedAt, vulgarAt } from './read-parts.ts';
import { numberWordAt, readWords, type WordRun } from './read-words.ts';

/** Every number of the text in reading order, none crossing a sentence. One pass; words that start no number cost one look-up. */
export function findNumerals(reading: Reading, sentences: readonly Span[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (const [start, end] of sentences) {
    const floor = tokenAt(reading.tokens, start);
    let ceiling = floor;
    while (ceiling < reading.tokens.count && startAt(reading, ceiling) < end) ceiling++;
    readSentence(reading, floor, ceiling, numerals);
  }
  return numerals;
}

function readSentence(reading: Reading, floor: number, ceiling: number, out: Numeral[]): void {
  let inAddress = false;
  for (let i = floor; i < ceiling; ) {
    inAddress = isJoined(reading, i) && (inAddress || marksAddress(reading, i));
    const bare = numeralAt(reading, i, floor, ceiling);
    if (bare && Number.isFinite(bare.value)) out.push({ ...bare, inAddress, floor, ceiling });
    if (bare) i = Math.max(bare.to, i + 1);
    else i = isNumber(reading, i) ? afterDigits(reading, i, ceiling) : i + 1;
  }
}

/** "@", "=", "//" inside a run of characters: what follows in it is an address. */
const marksAddress = (reading: Reading, i: number): boolean =>
  isOneOf(reading, i, '@=?_') || (isChar(reading, i, '/') && isChar(reading, i - 1, '/'));

/** The number that begins at a token: in digits, in words, as a part, or as decimals with nothing before them. */
function numeralAt(reading: Reading, i: number, floor: number, ceiling: number): Bare | null {
  const { starters, compound, decimal } = reading.lexicon;
  if (isNumber(reading, i)) return readFromDigits(reading, i, floor, ceiling);
  if (isWord(reading, i)) {
    const starts = isIn(reading, i, starters) || (compound !== null && numberWordAt(reading, i) !== null);
    return starts ? readFromWords(reading, i, floor, ceiling) : null;
  }
  const part = vulgarAt(reading, i);
  if (part !== null) return finish(reading, { from: i, to: i + 1, value: part, form: 'part' }, ceiling);
  return isOneOf(reading, i, decimal === ',' ? ',.' : decimal === '.' ? '.' : '.,')
    ? readLeadingDecimal(reading, i, floor, ceiling)
    : null;
}

/** Digits that are no number are left with all that hangs on them: "192.168.1.2" holds no figure. */
function afterDigits(reading: Reading, at: number, ceiling: number): number {
  let i = at + 1;
  while (
    i + 1 < ceiling &&
    isOneOf(reading, i, '.') &&
    isJoined(reading, i) &&
    isNumber(reading, i + 1) &&
    isJoined(reading, i + 1)
  )
    i += 2;
  return i;
}

function readFromDigits(reading: Reading, at: number, floor: number, ceiling: number): Bare | null {
  const slashed = slashedAt(reading, at, ceiling);
  if (slashed)
    return finish(
      reading,
      signed(reading, { from: at, to: slashed.to, value: slashed.value, form: 'part' }, floor, ceiling),
      ceiling,
    );
  const run = readDigits(reading, at, ceiling);
  if (!run) return null;
  let { value, to } = run;
  let form: Bare['form'] = 'digits';
  const mixed = vulgarAt(reading, to) ?? (run.marked ? null : (slashedAt(reading, to, ceiling)?.value ?? null));
  if (mixed !== null) {
    to = vulgarAt(reading, to) === null ? to + 3 : to + 1;
    value += mixed;
    form = 'part';
  }
  const numeral = signed(reading, { from: at, to, value, form, marked: run.marked || mixed !== null }, floor, ceiling);
  return finish(reading, numeral, ceiling);
}

/** ".5", ",08": decimals with no whole number before them. */
function readLeadingDecimal(reading: Reading, at: number, floor: number, ceiling: number): Bare | null {
  if (at + 1 >= ceiling || !isNumber(reading, at + 1) || !isJoined(reading, at + 1) || lengthAt(reading, at + 1) > 12)
    return null;
  if (isJoined(reading, at) && !isOneOf(reading, at - 1, '([-−–$€£¥') && !isWord(reading, at - 1)) return null;
  if (isJoined(reading, at) && isWord(reading, at - 1)) return null;
  const value = Number(`0.${written(reading, at + 1)}`);
  return finish(
    reading,
    signed(reading, { from: at, to: at + 2, value, form: 'digits', marked: true }, floor, ceiling),
    ceiling,
  );
}

function readFromWords(reading: Reading, at: number, floor: number, ceiling: number): Bare | null {
  const hash = hashAt(reading, at);
  const { numbers, half, parts, articles, vagueSizes } = reading.lexicon;
  if (!numbers.has(hash)) {
    if (half.has(hash))
      return finish(reading, { from: at, to: at + 1, value: 1 / (parts.get(hash) ?? 2), form: 'part' }, ceiling);
    if (articles.has(hash)) return readFromArticle(reading, at, floor, ceiling);
    const size = vagueSizes.get(hash);
    if (size !== undefined)
      return { from: at, to: at + 1, value: size, form: 'words', scaled: true, marked: false, outOf: false, scale: 1 };
  }
  const run = readWords(reading, at, ceiling, null);
  if (!run) return null;
  const { to, value, scaled, open } = run;
  const read = withDecimals(reading, at, run, ceiling) ??
    manyParts(reading, at, run, ceiling) ?? { from: at, to, value, form: value % 1 ? 'part' : 'words', scaled, open };
  return finish(reading, signed(reading, read, floor, ceiling), ceiling);
}

/** "two point five" */
function withDecimals(reading: Reading, from: number, run: WordRun, ceiling: number): Loose | null {
  const decimals = readSpokenDecimals(reading, run.to, ceiling);
  if (!decimals) return null;
  const value = Number(`${run.value}.${decimals.digits}`);
  return { from, to: decimals.to, value, form: 'words', scaled: run.scaled, open: run.open };
}

/** "three quarters", "three twenty-firsts": so many of a part. */
function manyParts(reading: Reading, from: number, run: WordRun, ceiling: number): Loose | null {
  const long = readLongPart(reading, run, ceiling);
  if (long) return { from, to: long.to, value: long.value, form: 'part' };
  const part = denominatorAt(reading, run.to, ceiling);
  if (!part || (part.by === QUARTER && reading.lexicon.quarterIsMore && !isOneOrThree(run.value))) return null;
  // "one hundred and three quarters" is a hundred and a part; "one hundred and thirty fifths" are all parts.
  const { head } = run;
  if (head && (run.value - head.value < 10 || head.open > 100))
    return { from, to: head.to, value: head.value, form: 'words', scaled: true, open: head.open };
  return { from, to: part.to, value: run.value / part.by, form: 'part' };
}

const QUARTER = 4;
const isOneOrThree = (value: number): boolean => value % 10 === 1 || value % 10 === 3;

/** "a million", "a third", "an eighth", "a hundred": an article counts as one before what only numbers are. */
function readFromArticle(reading: Reading, at: number, floor: number, ceiling: number): Bare | null {
  const part = denominatorAt(reading, at + 1, ceiling);
  if (part && at + 2 === part.to)
    return finish(reading, { from: at, to: part.to, value: 1 / part.by, form: 'part' }, ceiling);
  const word = at + 1 < ceiling ? numberWordAt(reading, at + 1) : null;
  if (word?.kind !== 'hundred' && word?.kind !== 'scale' && word?.kind !== 'dozen') return null;
  const run = readWords(reading, at + 1, ceiling, null);
  if (!run) return null;
  const below = denominatorAt(reading, run.to, ceiling);
  if (below) return finish(reading, { from: at, to: below.to, value: run.value / below.by, form: 'part' }, ceiling);
  return finish(
    reading,
    signed(
      reading,
      { from: at, to: run.to, value: run.value, form: 'words', scaled: true, open: run.open },
      floor,
      ceiling,
    ),
    ceiling,
  );
}

/** "point seven one", "coma veintidós" after a number. */
function readSpokenDecimals(reading: Reading, at: number, ceiling: number): { digits: string; to: number } | null {
  if (at >= ceiling || !isIn(reading, at, reading.lexicon.point)) return null;
  if (isIn(reading, at, reading.lexicon.withWord) && readPart(reading, at + 1, ceiling)) return null;
  let digits = '';
  let to = at + 1;
  while (to < ceiling && digits.length < 12) {
    const run = readWords(reading, to, ceiling, null);
    if (!run || !Number.isInteger(run.value)) break;
    digits += run.value;
    to = run.to;
    if (run.value >= 10) break;
  }
  return digits ? { digits, to } : null;
}

/** A minus sign or "minus" before the number. A dash with space on both sides is punctuation, unless the number is all there is. */
function signed(reading: Reading, numeral: Loose, floor: number, ceiling: number): Loose {
  const { from } = numeral;
  const negative = { ...numeral, value: -numeral.value, marked: true };
  if (from <= floor || reading.lexicon.plusMinus.endingAt(reading, from, floor)) return numeral;
  // "al menos 12" is a bound, no minus.
  if (isIn(reading, from - 1, reading.lexicon.minus) && !reading.lexicon.before.endingAt(reading, from, floor))
    return { ...negative, from: from - 1 };
  if (
    isOneOf(reading, from - 1, '-−–') &&
    from - 2 >= floor &&
    isJoined(reading, from - 1) &&
    isIn(reading, from - 2, reading.lexicon.minus)
  )
    return { ...negative, from: from - 2 };
  if (!isOneOf(reading, from - 1, '-−')) return numeral;
  const free = from - 1 === floor || !isJoined(reading, from - 1) || isOneOf(reading, from - 2, '([$€£');
  if (isJoined(reading, from) ? free : from - 1 === floor && ceiling - numeral.to <= 1)
    return { ...negative, from: from - 1 };
  return numeral;
}
