import { isIn, written } from '../../text/cursor.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

export const height: Rule = {
  id: 'figure/feet-and-inches',
  reason: 'Feet with inches right after them are one length in feet.',
  read(reading, { to, ceiling, form, value }, next) {
    const feet = form === 'part' ? null : unitAt(reading, to, ceiling);
    if (feet?.unit.name !== 'foot' || !next || next.from < feet.to || next.from > feet.to + 1 || next.value >= 12)
      return null;
    if (
      next.from > feet.to &&
      !isIn(reading, feet.to, reading.lexicon.and) &&
      reading.text[reading.tokens.starts[feet.to]!] !== '-'
    )
      return null;
    const inches = unitAt(reading, next.to, ceiling);
    const abbreviated = !inches && next.to < ceiling && written(reading, next.to) === 'in' ? next.to + 1 : null;
    const end = inches?.unit.name === 'inch' ? inches.to : abbreviated;
    if (end === null) return null;
    return { kind: 'measure', to: end, value: value + next.value / 12, unit: 'foot' };
  },
};
