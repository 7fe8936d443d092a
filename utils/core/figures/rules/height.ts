import { isDash, isIn, isJoined, isJoint, isNumber, isOneOf, written } from '../../text/cursor.ts';
import type { Reading } from '../reading.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

export const height: Rule = {
  id: 'figure/feet-and-inches',
  reason: 'Feet with inches right after them are one length in feet.',
  read(reading, { to, ceiling, form, value }, next) {
    const feet = form === 'part' ? null : feetAt(reading, to, ceiling);
    if (feet === null || !next || next.value >= 12 || next.value < 0 || next.form === 'part') return null;
    const linked = next.from === feet + 1 && (isIn(reading, feet, reading.lexicon.and) || isDash(reading, feet));
    if (next.from !== feet && !linked) return null;
    const end = inchesEnd(reading, next.to, ceiling) ?? (isJoint(reading, feet) ? next.to : null);
    return end === null ? null : { kind: 'measure', to: end, value: value + next.value / 12, unit: 'foot' };
  },
};

/** The token after feet, by name or by a mark that touches both numbers: 6 feet, 6-foot, 6'. */
function feetAt(reading: Reading, to: number, ceiling: number): number | null {
  const unit = unitAt(reading, to, ceiling);
  if (unit?.unit.name === 'foot') return unit.to;
  const mark = isOneOf(reading, to, "'’′") && isJoined(reading, to) && isJoined(reading, to + 1);
  return mark && isNumber(reading, to + 1) && isOneOf(reading, to + 2, '"”″') ? to + 1 : null;
}

function inchesEnd(reading: Reading, at: number, ceiling: number): number | null {
  const inches = unitAt(reading, at, ceiling);
  if (inches?.unit.name === 'inch') return inches.to;
  return at < ceiling && (written(reading, at) === 'in' || isOneOf(reading, at, '"”″')) ? at + 1 : null;
}
