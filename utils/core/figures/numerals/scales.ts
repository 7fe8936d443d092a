import { isDash, isIn, isJoined, isNumber, isOneOf, isWord, lengthAt, valueAt, written } from '../../text/cursor.ts';
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

/**
 * "2 million", "40k", "half a million", "a quarter of a million", "3 hundred and 21": the scale after a number, if there is one.
 * Lone letters are read as scales only where nothing else is likely: "k" and "M" right after digits, "m" and "b" after money.
 */
export function scaleAfter(
  reading: Reading,
  { from, to, value, form }: Pick<Numeral, 'from' | 'to' | 'value' | 'form'>,
  ceiling: number,
): Scaled | null {
  const { lexicon } = reading;
  let at = to;
  if (form === 'part') {
    if (isDash(reading, at) && isJoined(reading, at) && isJoined(reading, at + 1)) at++;
    if (at + 1 < ceiling && isIn(reading, at, lexicon.of)) at++;
    if (at + 1 < ceiling && isIn(reading, at, lexicon.articles)) at++;
  } else if (isDash(reading, at) && isJoined(reading, at) && isJoined(reading, at + 1)) at++;
  if (at >= ceiling || !isWord(reading, at)) return null;
  const word = numberWordAt(reading, at);
  if (
    word?.kind === 'hundred' &&
    lexicon.currencyNames.startingAt(reading, at, ceiling) &&
    !goesOn(reading, at + 1, ceiling)
  )
    return null;
  if (form !== 'words' && (word?.kind === 'scale' || word?.kind === 'hundred' || word?.kind === 'dozen')) {
    const run = readWords(reading, at, ceiling, form === 'part' ? null : value);
    if (run)
      return {
        to: run.to,
        value: form === 'part' ? times(value, run.value) : run.value,
        scale: run.open || word.value,
      };
  }
  if (at === to || form === 'part' || !isJoined(reading, at)) {
    const scale = valueAt(reading, at, lexicon.scales);
    const unit = scale ? lexicon.units.startingAt(reading, at, ceiling) : null;
    if (scale && !(unit && unit.length > 1) && !(form === 'words' && word) && written(reading, at) !== 'mm') {
      const next = valueAt(reading, at + 1, lexicon.scales);
      if (next && next > scale && at + 1 < ceiling)
        return { to: at + 2, value: times(value, scale * next), scale: next };
      return { to: at + 1, value: times(value, scale), scale };
    }
  }
  if (at !== to || form !== 'digits') return null;
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
  const money = isPriced(reading, from);
  if (money) return (joined && MONEY_LETTERS[letter.toLowerCase()]) || null;
  if (letter === 'k' || (letter === 'K' && joined)) return 1e3;
  if (!joined) return null;
  if (letter === 'M' || letter === 'MM') return 1e6;
  if ((letter === 'b' || letter === 'B') && value < 1000 && (value % 1 !== 0 || letter === 'B')) return 1e9;
  if (letter === 'G' && value >= 10) return 1e9;
  if (
    letter === 'm' &&
    isWord(reading, at + 1) &&
    /^\p{Ll}{3,}s$|^people$/u.test(written(reading, at + 1).slice(0, 30))
  )
    return 1e6;
  return null;
}

/** "3 cents et 21": French hundreds are also cents; they are hundreds only where the number goes on. */
const goesOn = (reading: Reading, at: number, ceiling: number): boolean =>
  at + 1 < ceiling &&
  (numberWordAt(reading, at) !== null ||
    (isIn(reading, at, reading.lexicon.and) && (isNumber(reading, at + 1) || numberWordAt(reading, at + 1) !== null)));
