import { isDash, isIn, isJoined, isWord } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

const WINDOW = 10;

export const score: Rule = {
  id: 'figure/score',
  reason: 'Two small numbers joined by a hyphen are a score where the first is the greater or sport or a vote is near.',
  read(reading, numeral, next) {
    const { to, value, form, marked, scaled, floor, ceiling, from } = numeral;
    if (!next || form === 'part' || marked || scaled || next.marked || next.scaled || next.form !== form) return null;
    if (!isDash(reading, to) || !isJoined(reading, to) || !isJoined(reading, to + 1) || next.from !== to + 1)
      return null;
    if (form === 'words' || value > 999 || next.value > 999 || next.value < 0) return null;
    if (next.to < ceiling && (isDash(reading, next.to) || isWord(reading, next.to)) && isJoined(reading, next.to))
      return null;
    if (from > floor && isDash(reading, from - 1) && isJoined(reading, from)) return null;
    const sport = nearSport(reading, from, next.to, floor, ceiling);
    if (!sport && value <= next.value) return null;
    if (!sport && value > 30) return null;
    return { kind: 'score', to: next.to, value: null, low: value, high: next.value, unit: null };
  },
};

function nearSport(reading: Reading, from: number, to: number, floor: number, ceiling: number): boolean {
  for (let i = Math.max(floor, from - WINDOW); i < Math.min(ceiling, to + WINDOW); i++)
    if (isIn(reading, i, reading.lexicon.sport)) return true;
  return false;
}
