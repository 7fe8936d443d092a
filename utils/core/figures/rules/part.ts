import { isIn, isWord } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Rule } from './rule.ts';

export const part: Rule = {
  id: 'figure/part',
  reason: 'A fraction is a part of what it is said of.',
  read(reading, { from, to, ceiling, form, value, outOf, scaled }) {
    if (form !== 'part' || (scaled && Math.abs(value) >= 1)) return null;
    const { lexicon } = reading;
    const kind = Math.abs(value) < 1 || outOf ? 'fraction' : 'count';
    let at = to;
    if (!outOf) {
      // "half the people" needs no "of".
      const determined = isIn(reading, at - 1, lexicon.half) && at < ceiling && isIn(reading, at, lexicon.determiners);
      if (!determined && (at >= ceiling || !isIn(reading, at, lexicon.of))) {
        const noun = kind === 'count' ? countedNoun(reading, at, ceiling, 'many') : null;
        return { kind, to: noun?.to ?? to, unit: noun?.unit ?? null, head: noun?.head ?? null };
      }
      if (!determined) at++;
      while (at < ceiling && isWord(reading, at) && isIn(reading, at, lexicon.determiners)) at++;
    }
    // "une femme sur quatre": what is counted stands inside.
    const inside =
      outOf && lexicon.nounBeforeOutOf !== 'none' && to - from > 3
        ? countedNoun(reading, from + 1, from + 2, 'one')
        : null;
    const noun = inside ?? countedNoun(reading, at, ceiling, 'some') ?? countedNoun(reading, at, ceiling, 'one');
    return { kind, to, unit: noun?.unit ?? null, head: noun?.head ?? null };
  },
};
