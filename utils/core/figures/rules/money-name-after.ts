import { isChar, isDash, isIn, isJoined, isNumber, isWord, lengthAt, valueAt, written } from '../../text/cursor.ts';
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
  const { lexicon } = reading;
  let start = at;
  if (isDash(reading, start) && isJoined(reading, start) && isJoined(reading, start + 1)) start++;
  else if (
    start + 1 < ceiling &&
    isIn(reading, start, lexicon.of) &&
    (lexicon.nounsAfterOf || isManyScale(reading, start - 1))
  )
    start++;
  // "150 milliards d'euros"
  if (start > at && (isChar(reading, start, "'") || isChar(reading, start, '’')) && isJoined(reading, start)) start++;
  const named = lexicon.currencyNames.startingAt(reading, start, ceiling);
  const sign = lexicon.currencySymbols.startingAt(reading, start, ceiling);
  if (named && named.length >= (sign?.length ?? 0)) return { unit: named.value, to: start + named.length };
  if (sign) {
    const end = start + sign.length;
    const letters = isWord(reading, end - 1);
    // "$" before another number belongs to that one: "8 or $9".
    if (
      !(isJoined(reading, end) && (isNumber(reading, end) || (letters && isWord(reading, end)))) &&
      (!letters || lengthAt(reading, start) > 2)
    )
      if (!(end < ceiling && isNumber(reading, end) && !isJoined(reading, start))) return { unit: sign.value, to: end };
  }
  if (start === at && start < ceiling && lengthAt(reading, at) === 1 && isNumber(reading, at - 1)) {
    const letter = written(reading, at);
    const coin = lexicon.coinLetters.get(letter);
    const stops = isChar(reading, at + 1, '.') && isJoined(reading, at + 2);
    if (coin && !stops && (letter !== 'c' || isJoined(reading, at))) return { unit: coin, to: at + 1 };
  }
  return null;
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
