import type { PoundWords } from '../../lang/unit-words.ts';
import { isDash, isIn, isJoined } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

export const pounds: Rule = {
  id: 'figure/pounds',
  reason: 'Pounds are money or weight; the size of the number and the words around tell which.',
  read(reading, { to, floor, ceiling, value, scaled, from }) {
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    const words = reading.lexicon.pounds;
    if (!words || at >= ceiling || !isIn(reading, at, words.names)) return null;
    const money = isMoney(reading, words, from, at, floor, ceiling) ?? (scaled && Math.abs(value) >= 1e6);
    const name = money ? 'pound sterling' : 'pound-mass';
    const rate = rateAt(reading, at + 1, ceiling);
    return { kind: money ? 'money' : 'measure', to: rate?.to ?? at + 1, unit: rate ? `${name} per ${rate.per}` : name };
  },
};

const NEAR = 12;

function isMoney(
  reading: Reading,
  { money, weight }: PoundWords,
  from: number,
  at: number,
  floor: number,
  ceiling: number,
): boolean | null {
  if (at + 1 < ceiling && isIn(reading, at + 1, reading.lexicon.of)) return null;
  for (let d = 1; d <= NEAR; d++) {
    for (const i of [from - d, at + d]) {
      if (i < floor || i >= ceiling) continue;
      if (isIn(reading, i, weight)) return false;
      if (isIn(reading, i, money)) return true;
    }
  }
  return null;
}
