import {
  isDash,
  isIn,
  isJoined,
  isJoint,
  isNumber,
  isOneOf,
  isWord,
  lengthAt,
  valueAt,
  written,
} from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { Numeral } from './numeral.ts';
import { numberWordAt, readWords } from './read-words.ts';

/** A number with the scale that follows it. `scale` is the last one, what "and a half" is a half of. */
interface Scaled {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
}

/** A product without the last digits of binary arithmetic: 16.4 million is 16,400,000. */
const times = (value: number, scale: number): number => Number((value * scale).toPrecision(15));

/** Letters that are a scale right after an amount of money, and what they are. */
const MONEY_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mm: 1e6 };

type Loose = Pick<Numeral, 'from' | 'to' | 'value' | 'form'>;

/**
 * "2 million", "40k", "half a million", "a quarter of a million", "3 hundred and 21": the scale after a number, if there is one.
 * Lone letters are read as scales only where nothing else is likely: "k" and "M" right after digits, "m" and "b" after money.
 */
export function scaleAfter(reading: Reading, loose: Loose, ceiling: number): Scaled | null {
  const at = scalePlace(reading, loose, ceiling);
  if (at >= ceiling || !isWord(reading, at) || isCoin(reading, at, ceiling)) return null;
  return (
    scaleInWords(reading, loose, at, ceiling) ??
    scaleName(reading, loose, at, ceiling) ??
    (at === loose.to && loose.form === 'digits' ? scaleLetter(reading, loose) : null)
  );
}

/** Where the scale may stand: behind a hyphen; behind a part also over "of" and an article. */
function scalePlace(reading: Reading, { to, form }: Loose, ceiling: number): number {
  let at = isJoint(reading, to) ? to + 1 : to;
  if (form !== 'part') return at;
  const { of, articles } = reading.lexicon;
  if (at + 1 < ceiling && isIn(reading, at, of)) at++;
  if (at + 1 < ceiling && isIn(reading, at, articles)) at++;
  return at;
}

/** French "cents" are hundreds only where the number goes on. */
const isCoin = (reading: Reading, at: number, ceiling: number): boolean =>
  numberWordAt(reading, at)?.kind === 'hundred' &&
  reading.lexicon.currencyNames.startingAt(reading, at, ceiling) !== null &&
  !goesOn(reading, at + 1, ceiling);

const SCALING: ReadonlySet<string | undefined> = new Set(['scale', 'hundred', 'dozen']);

/** A scale that is a number word, with all that follows it: "3 hundred and 21". */
function scaleInWords(reading: Reading, { value, form }: Loose, at: number, ceiling: number): Scaled | null {
  const word = numberWordAt(reading, at);
  if (form === 'words' || !word || !SCALING.has(word.kind)) return null;
  const run = readWords(reading, at, ceiling, form === 'part' ? null : value);
  if (!run) return null;
  return { to: run.to, value: form === 'part' ? times(value, run.value) : run.value, scale: run.open || word.value };
}

/** A scale by its name or short form: "2 bn", "5 lakh crore". */
function scaleName(reading: Reading, { to, value, form }: Loose, at: number, ceiling: number): Scaled | null {
  const { scales, units } = reading.lexicon;
  const scale = valueAt(reading, at, scales);
  if (!scale || written(reading, at) === 'mm' || (at !== to && form !== 'part' && isJoined(reading, at))) return null;
  if (form === 'words' && numberWordAt(reading, at)) return null;
  if ((units.startingAt(reading, at, ceiling)?.length ?? 0) > 1) return null;
  const next = at + 1 < ceiling ? valueAt(reading, at + 1, scales) : undefined;
  return next && next > scale
    ? { to: at + 2, value: times(value, scale * next), scale: next }
    : { to: at + 1, value: times(value, scale), scale };
}

function scaleLetter(reading: Reading, { from, to, value }: Loose): Scaled | null {
  const scale = letterScale(reading, from, to, value);
  return scale ? { to: to + 1, value: times(value, scale), scale } : null;
}

/** Tokens that the lower end of a range may have: "1.5". */
const LOWER_END = 5;

/** Whether a currency sign stands before the number, or before the lower end of its range: "£2-3m". */
function isPriced(reading: Reading, from: number): boolean {
  const signAt = (at: number) => reading.lexicon.currencySymbols.endingAt(reading, at, Math.max(0, at - 3)) !== null;
  if (signAt(from)) return true;
  if (!isDash(reading, from - 1) || !isJoined(reading, from)) return false;
  let at = from - 1;
  while (
    at > from - 1 - LOWER_END &&
    isJoined(reading, at) &&
    (isNumber(reading, at - 1) || isOneOf(reading, at - 1, '.,'))
  )
    at--;
  return at < from - 1 && signAt(at);
}

function letterScale(reading: Reading, from: number, at: number, value: number): number | null {
  if (lengthAt(reading, at) > 2 || (isNumber(reading, at + 1) && isJoined(reading, at + 1))) return null;
  const letter = written(reading, at);
  const joined = isJoined(reading, at);
  if (isPriced(reading, from)) return (joined && MONEY_LETTERS[letter.toLowerCase()]) || null;
  if (!joined && letter !== 'k') return null;
  if (letter === 'm') return isPluralAt(reading, at + 1) ? 1e6 : null;
  return SCALE_LETTERS.get(letter)?.(value) ?? null;
}

type ScaleOf = (value: number) => number | null;

/** Letters that are a scale right after digits that are no money, and of which numbers: "2.5b", "30G". */
const SCALE_LETTERS: ReadonlyMap<string, ScaleOf> = new Map<string, ScaleOf>([
  ['k', () => 1e3],
  ['K', () => 1e3],
  ['M', () => 1e6],
  ['MM', () => 1e6],
  ['b', (value) => (value < 1000 && value % 1 !== 0 ? 1e9 : null)],
  ['B', (value) => (value < 1000 ? 1e9 : null)],
  ['G', (value) => (value >= 10 ? 1e9 : null)],
]);

/** "3m viewers" are millions, "3m high" are metres. */
const isPluralAt = (reading: Reading, i: number): boolean =>
  isWord(reading, i) && /^\p{Ll}{3,}s$|^people$/u.test(written(reading, i).slice(0, 30));

/** "3 cents et 21": French hundreds are also cents; they are hundreds only where the number goes on. */
const goesOn = (reading: Reading, at: number, ceiling: number): boolean =>
  at + 1 < ceiling &&
  (numberWordAt(reading, at) !== null ||
    (isIn(reading, at, reading.lexicon.and) && (isNumber(reading, at + 1) || numberWordAt(reading, at + 1) !== null)));
