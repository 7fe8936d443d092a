import { isDash, isIn, isJoined } from '../../text/cursor.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

export const percent: Rule = {
  id: 'figure/percent',
  reason: 'A percent sign or word follows the number; points of percent are kept apart.',
  read(reading, { to, ceiling, form, scaled }) {
    // "a quarter point"
    if (form === 'part' && !scaled && to < ceiling && isIn(reading, to, reading.lexicon.points))
      return { kind: 'percent', to: to + 1, unit: 'percentage point' };
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    const found = reading.lexicon.percents.startingAt(reading, at, ceiling);
    if (!found) return null;
    const end = at + found.length;
    const rate = found.value === 'percentage' ? null : rateAt(reading, end, ceiling);
    return { kind: 'percent', to: rate?.to ?? end, unit: rate ? `${found.value} per ${rate.per}` : found.value };
  },
};
