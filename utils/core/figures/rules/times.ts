import { wordSet } from '../phrases.ts';
import { isDash, isJoined } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

const TIMES = wordSet('times time');
const FOLD = wordSet('fold');

export const timesARate: Rule = {
  id: 'figure/times-a-rate',
  reason: 'So many times an hour or a week is a count by time.',
  read(reading, { to, ceiling }) {
    if (to >= ceiling || reading.lexicon.lang !== 'en' || !TIMES.has(reading.tokens.hashes[to]!)) return null;
    const rate = rateAt(reading, to + 1, ceiling);
    return rate && { kind: 'count', to: rate.to, unit: `count per ${rate.per}` };
  },
};

export const fold: Rule = {
  id: 'figure/fold',
  reason: 'A number with "-fold" says how many times over.',
  read(reading, { from, to, ceiling, form }) {
    if (form === 'words' && reading.lexicon.lang === 'en') {
      const end = reading.tokens.ends[to - 1]!;
      if (to - from === 1 && reading.text.slice(end - 4, end).toLowerCase() === 'fold')
        return { kind: 'ratio', unit: 'count' };
    }
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    return at < ceiling && FOLD.has(reading.tokens.hashes[at]!) ? { kind: 'ratio', to: at + 1, unit: 'count' } : null;
  },
};
