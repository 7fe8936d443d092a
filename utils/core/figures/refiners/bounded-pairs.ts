import { isIn, isWord } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const boundedPairs: Refiner = {
  id: 'refine/bounded-pair',
  reason: 'A lower and an upper bound said together are one range: "more than 20 and less than 35".',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (let i = 0; i < drafts.length; i++) {
      const pair = i + 1 < drafts.length ? join(reading, drafts[i]!, drafts[i + 1]!) : null;
      if (pair) i++;
      out.push(pair ?? drafts[i]!);
    }
    return out;
  },
};

function join(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.floor !== b.floor || a.value === null || b.value === null) return null;
  if (!(a.bound === '>' && b.bound === '<') && !(a.bound === '<' && b.bound === '>')) return null;
  const { lexicon } = reading;
  if (
    a.to >= b.from ||
    !isWord(reading, a.to) ||
    !(isIn(reading, a.to, lexicon.and) || isIn(reading, a.to, lexicon.but))
  )
    return null;
  // Nothing but the second bound's own words may stand between.
  const before = lexicon.before.endingAt(reading, b.from, a.to + 1);
  if (!before || b.from - before.length > a.to + 2) return null;
  const [low, high] = a.bound === '>' ? [a.value, b.value] : [b.value, a.value];
  if (low > high || (a.unit !== null && b.unit !== null && a.unit !== b.unit)) return null;
  const whole = b.unit === null ? a : b;
  return { ...whole, from: a.from, to: b.to, numeral: a.numeral, value: null, low, high, bound: '=' };
}
