import type { Bound } from '../../model/figure.ts';
import { isIn } from '../../text/cursor.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Refiner } from '../rules/rule.ts';

export const boundedPairs: Refiner = {
  id: 'refine/bounded-pair',
  reason: 'A lower and an upper bound said together are one range: "more than 20 and less than 35".',
  refine(reading, drafts) {
    const out: Draft[] = [];
    for (const draft of drafts) {
      const last = out.at(-1);
      const pair = last && join(reading, last, draft);
      if (pair) out[out.length - 1] = pair;
      else out.push(draft);
    }
    return out;
  },
};

function join(reading: Reading, a: Draft, b: Draft): Draft | null {
  if (a.floor !== b.floor || a.value === null || b.value === null || !areOpposite(a.bound, b.bound)) return null;
  if (!isOneBoundBetween(reading, a, b)) return null;
  const [low, high] = a.bound === '>' ? [a.value, b.value] : [b.value, a.value];
  if (low > high || (a.unit !== null && b.unit !== null && a.unit !== b.unit)) return null;
  const whole = b.unit === null ? a : b;
  return { ...whole, from: a.from, to: b.to, numeral: a.numeral, value: null, low, high, bound: '=' };
}

const areOpposite = (a: Bound, b: Bound): boolean => (a === '>' && b === '<') || (a === '<' && b === '>');

/** Whether "and" or "but" and the second bound's own words are all that stands between. */
function isOneBoundBetween(reading: Reading, a: Draft, b: Draft): boolean {
  const { and, but, before } = reading.lexicon;
  if (a.to >= b.from || !(isIn(reading, a.to, and) || isIn(reading, a.to, but))) return false;
  const bound = before.endingAt(reading, b.from, a.to + 1);
  return bound !== null && b.from - bound.length <= a.to + 2;
}
