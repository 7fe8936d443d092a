import { isIn } from '../../text/cursor.ts';
import { type CountedNoun, countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from './rule.ts';

export const part: Rule = {
  id: 'figure/part',
  reason: 'A fraction is a part of what it is said of.',
  read(reading, numeral) {
    const { to, ceiling, form, value, outOf, scaled } = numeral;
    const below = Math.abs(value) < 1;
    if (form !== 'part' || (scaled && !below)) return null;
    const kind = below || outOf ? 'fraction' : 'count';
    const whole = outOf ? to : wholeAfter(reading, to, ceiling);
    if (whole !== null) {
      const noun = (outOf && countedInside(reading, numeral)) || ofWhole(reading, whole, ceiling);
      return { kind, to, unit: noun?.unit ?? null, head: noun?.head ?? null };
    }
    const noun = kind === 'count' ? countedNoun(reading, to, ceiling, 'many') : null;
    return { kind, to: noun?.to ?? to, unit: noun?.unit ?? null, head: noun?.head ?? null };
  },
};

/** Where what a part is of begins: behind "of" and its articles, or behind the article alone as in "half the people". */
function wholeAfter(reading: Reading, to: number, ceiling: number): number | null {
  const { half, of, determiners } = reading.lexicon;
  if (to >= ceiling) return null;
  const determined = isIn(reading, to - 1, half) && isIn(reading, to, determiners);
  if (!determined && !isIn(reading, to, of)) return null;
  let at = determined ? to : to + 1;
  while (at < ceiling && isIn(reading, at, determiners)) at++;
  return at;
}

const ofWhole = (reading: Reading, at: number, ceiling: number): CountedNoun | null =>
  countedNoun(reading, at, ceiling, 'some') ?? countedNoun(reading, at, ceiling, 'one');

/** "une femme sur quatre": what is counted stands inside. */
const countedInside = (reading: Reading, { from, to }: Numeral): CountedNoun | null =>
  reading.lexicon.nounBeforeOutOf !== 'none' && to - from > 3 ? countedNoun(reading, from + 1, from + 2, 'one') : null;
