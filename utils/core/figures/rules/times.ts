import { isDash, isIn, isJoined, lowered } from '../../text/cursor.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

export const timesARate: Rule = {
  id: 'figure/times-a-rate',
  reason: 'So many times an hour or a week is a count by time.',
  read(reading, { to, ceiling }) {
    if (to >= ceiling || !isIn(reading, to, reading.lexicon.times)) return null;
    const rate = rateAt(reading, to + 1, ceiling);
    return rate && { kind: 'count', to: rate.to, unit: `count per ${rate.per}` };
  },
};

export const fold: Rule = {
  id: 'figure/fold',
  reason: 'A number with "-fold" says how many times over.',
  read(reading, { from, to, ceiling, form }) {
    const ending = reading.lexicon.foldEnding;
    if (form === 'words' && ending && to - from === 1 && lowered(reading, from).endsWith(ending))
      return { kind: 'ratio', unit: 'count' };
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    return at < ceiling && isIn(reading, at, reading.lexicon.fold)
      ? { kind: 'ratio', to: at + 1, unit: 'count' }
      : null;
  },
};
