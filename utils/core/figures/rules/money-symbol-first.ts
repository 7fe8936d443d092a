import { isIn, isJoined, isOneOf, isWord, lengthAt, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { senseNear } from '../units/ambiguous.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

const COUNTRY_AFTER = new Set(['US', 'USD', 'CAD', 'AUD', 'Canadian', 'Australian']);

export const moneySymbolFirst: Rule = {
  id: 'figure/money-symbol-first',
  reason: 'A currency sign or code stands before the number.',
  read(reading, { from, to, floor, ceiling, value }) {
    let at = from;
    let sign = reading.lexicon.currencySymbols.endingAt(reading, at, floor);
    // "A $5 million plan" is no Australian dollar: letters belong to a sign only when they touch it, or are the "US" of "US $5".
    if (
      sign &&
      sign.length > 1 &&
      isWord(reading, at - sign.length) &&
      lengthAt(reading, at - sign.length) === 1 &&
      !isJoined(reading, at - sign.length + 1)
    )
      sign = reading.lexicon.currencySymbols.endingAt(reading, at, at - 1);
    if (!sign) return null;
    at -= sign.length;
    // A lone letter ("R 5") is a currency only right before its digits, and no sign is one inside a word.
    if (isWord(reading, at) && isJoined(reading, at) && at > floor && isWord(reading, at - 1)) return null;
    if (sign.length === 1 && isWord(reading, at) && lengthAt(reading, at) === 1 && !isJoined(reading, from))
      return null;
    let end = to;
    if (
      end < ceiling &&
      isWord(reading, end) &&
      COUNTRY_AFTER.has(reading.text.slice(reading.tokens.starts[end], reading.tokens.ends[end]))
    )
      end++;
    const minus = minusBefore(reading, at, floor);
    const other = sign.value === 'japanese yen' ? senseNear(reading, written(reading, at), at, floor, ceiling) : null;
    const unit = other?.unit ?? sign.value;
    const rate = rateAt(reading, end, ceiling);
    return {
      kind: 'money',
      from: at - minus,
      to: rate?.to ?? end,
      value: minus ? -Math.abs(value) : value,
      unit: rate ? `${unit} per ${rate.per}` : unit,
    };
  },
};

/** Tokens of a minus before a currency sign: "minus €31 million", "-$900"; a dash between two amounts is none. */
function minusBefore(reading: Reading, at: number, floor: number): 0 | 1 {
  if (at <= floor) return 0;
  if (isIn(reading, at - 1, reading.lexicon.minus)) return 1;
  const dash = isOneOf(reading, at - 1, '-−–') && isJoined(reading, at);
  return dash && (at - 1 === floor || !isJoined(reading, at - 1) || isOneOf(reading, at - 2, '(')) ? 1 : 0;
}
