import { countedNoun } from '../nouns/counted-noun.ts';
import { wordSet } from '../phrases.ts';
import { isWord } from '../reading.ts';
import type { Rule } from './rule.ts';

const DETERMINERS = wordSet(
  'the its their his her our all these those this that such los las el la les le des der die das den dem os as do da dos das todos todas tous toutes',
);

export const part: Rule = {
  id: 'figure/part',
  reason: 'A fraction is a part of what it is said of.',
  read(reading, { from, to, ceiling, form, value, outOf, scaled }) {
    if (form !== 'part' || (scaled && Math.abs(value) >= 1)) return null;
    const { lexicon, tokens } = reading;
    const kind = Math.abs(value) < 1 || outOf ? 'fraction' : 'count';
    let at = to;
    if (!outOf) {
      // "half the people" needs no "of".
      const determined =
        lexicon.half.has(tokens.hashes[at - 1]!) && at < ceiling && DETERMINERS.has(tokens.hashes[at]!);
      if (!determined && (at >= ceiling || !lexicon.of.has(tokens.hashes[at]!))) {
        const noun = kind === 'count' ? countedNoun(reading, at, ceiling, 'many') : null;
        return { kind, to: noun?.to ?? to, unit: noun?.unit ?? null, head: noun?.head ?? null };
      }
      if (!determined) at++;
      while (at < ceiling && isWord(reading, at) && DETERMINERS.has(tokens.hashes[at]!)) at++;
    }
    // "une femme sur quatre": what is counted stands inside.
    const inside =
      outOf && lexicon.lang !== 'en' && to - from > 3 ? countedNoun(reading, from + 1, from + 2, 'one') : null;
    const noun = inside ?? countedNoun(reading, at, ceiling, 'some') ?? countedNoun(reading, at, ceiling, 'one');
    return { kind, to, unit: noun?.unit ?? null, head: noun?.head ?? null };
  },
};
