import {
  isApostrophe,
  isChar,
  isDash,
  isIn,
  isJoined,
  isNumber,
  isWord,
  lengthAt,
  valueAt,
  written,
} from '../../text/cursor.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

interface Money {
  readonly unit: string;
  readonly to: number;
}

const CENTS = new Set(['cent', 'penny', 'centime']);

export const moneyNameAfter: Rule = {
  id: 'figure/money-name-after',
  reason: 'A currency follows the number, by its name, code or sign.',
  read(reading, { to, ceiling, value, form }, next) {
    const money = currencyAfter(reading, to, ceiling);
    if (!money) return null;
    if (next && form !== 'part' && !CENTS.has(money.unit)) {
      const cents = centsAfter(reading, money.to, next, ceiling);
      if (cents) return { kind: 'money', to: cents.to, value: value + cents.value, unit: money.unit };
    }
    // "75 USD millones"
    const scale =
      money.to < ceiling && form === 'digits' ? valueAt(reading, money.to, reading.lexicon.numbers) : undefined;
    if (scale?.kind === 'scale' && value < 1e6)
      return { kind: 'money', to: money.to + 1, value: value * scale.value, unit: money.unit };
    const rate = rateAt(reading, money.to, ceiling);
    return { kind: 'money', to: rate?.to ?? money.to, unit: rate ? `${money.unit} per ${rate.per}` : money.unit };
  },
};

/** The currency after a number that ends before `at`: "50 euros", "5,000 $", "20 millions de dollars", "164p". */
export function currencyAfter(reading: Reading, at: number, ceiling: number): Money | null {
  const start = moneyPlace(reading, at, ceiling);
  const named = reading.lexicon.currencyNames.startingAt(reading, start, ceiling);
  const sign = reading.lexicon.currencySymbols.startingAt(reading, start, ceiling);
  if (named && named.length >= (sign?.length ?? 0)) return { unit: named.value, to: start + named.length };
  if (sign && isOwnSign(reading, start, start + sign.length, ceiling))
    return { unit: sign.value, to: start + sign.length };
  return start === at ? coinAfter(reading, at, ceiling) : null;
}

/** Where a currency may stand behind a number: over a hyphen, or over "of" and what is elided of it. */
function moneyPlace(reading: Reading, at: number, ceiling: number): number {
  const { of, nounsAfterOf } = reading.lexicon;
  const joint = isDash(reading, at) && isJoined(reading, at) && isJoined(reading, at + 1);
  const ofAny = at + 1 < ceiling && isIn(reading, at, of) && (nounsAfterOf || isManyScale(reading, at - 1));
  if (!joint && !ofAny) return at;
  // "150 milliards d'euros"
  return isApostrophe(reading, at + 1) && isJoined(reading, at + 1) ? at + 2 : at + 1;
}

/** Whether a sign is that of the number before it: "$" before another number belongs to that one, as in "8 or $9", and letters are whole words. */
function isOwnSign(reading: Reading, start: number, end: number, ceiling: number): boolean {
  const letters = isWord(reading, end - 1);
  if (letters && lengthAt(reading, start) <= 2) return false;
  if (isJoined(reading, end) && (isNumber(reading, end) || (letters && isWord(reading, end)))) return false;
  return end >= ceiling || !isNumber(reading, end) || isJoined(reading, start);
}

/** "164p", "50 c": a letter that is a coin right behind digits. */
function coinAfter(reading: Reading, at: number, ceiling: number): Money | null {
  if (at >= ceiling || lengthAt(reading, at) !== 1 || !isNumber(reading, at - 1)) return null;
  const letter = written(reading, at);
  const coin = reading.lexicon.coinLetters.get(letter);
  const stops = isChar(reading, at + 1, '.') && isJoined(reading, at + 2);
  return coin && !stops && (letter !== 'c' || isJoined(reading, at)) ? { unit: coin, to: at + 1 } : null;
}

/** "six hundred millions of dollars" */
const isManyScale = (reading: Reading, i: number): boolean =>
  isIn(reading, i, reading.lexicon.scales) && written(reading, i).endsWith('s');

/** "and 15 cents", "fifty" after whole units of money. */
function centsAfter(
  reading: Reading,
  at: number,
  next: Numeral,
  ceiling: number,
): { value: number; to: number } | null {
  const { lexicon } = reading;
  if (next.ceiling !== ceiling || next.scaled || next.value <= 0 || next.value >= 100 || next.value % 1) return null;
  const joint = isIn(reading, at, lexicon.and) || isIn(reading, at, lexicon.withWord);
  if (next.from !== (joint ? at + 1 : at)) return null;
  const name = lexicon.currencyNames.startingAt(reading, next.to, ceiling);
  if (name && CENTS.has(name.value)) return { value: next.value / 100, to: next.to + name.length };
  const bare = next.to >= ceiling || !isWord(reading, next.to) || isIn(reading, next.to, lexicon.stop);
  return !name && bare && lexicon.centsUnsaid ? { value: next.value / 100, to: next.to } : null;
}
