import { isHyphen, isIn, isJoined, isWord, lengthAt, written } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Reading } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

export const hyphened: Rule = {
  id: 'figure/hyphened-noun',
  reason: 'A hyphen joins the number to the noun it counts: "four-cylinder".',
  read(reading, { to, ceiling, value }) {
    if (!isHyphen(reading, to) || !isJoined(reading, to) || !isJoined(reading, to + 1) || to + 1 >= ceiling)
      return null;
    if (
      !isWord(reading, to + 1) ||
      lengthAt(reading, to + 1) < 3 ||
      isIn(reading, to + 1, reading.lexicon.stop) ||
      isIn(reading, to + 1, reading.lexicon.numbers)
    )
      return null;
    const { nouns } = reading.lexicon;
    if (!nouns || value === 1 || isAdjective(reading, to + 1)) return null;
    const head = nouns.singular(written(reading, to + 1).toLowerCase());
    return { kind: 'count', to: to + 2, unit: head, head };
  },
};

const TIMES: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** "four-sided" and its like count nothing by name. */
const isAdjective = (reading: Reading, i: number): boolean => {
  const ending = reading.lexicon.nouns?.participleEnding;
  return ending != null && written(reading, i).endsWith(ending);
};

export const counted: Rule = {
  id: 'figure/counted-noun',
  reason: 'The number counts the noun that follows it.',
  read(reading, { to, ceiling, value, scaled }) {
    const { lexicon } = reading;
    let at = to;
    if (lexicon.nounsAfterOf && scaled && at + 1 < ceiling && isIn(reading, at, lexicon.of)) at++;
    const noun = countedNoun(reading, at, ceiling, Math.abs(value) === 1 ? 'one' : 'many');
    if (!noun) return null;
    const rate = rateAt(reading, noun.to, ceiling);
    return {
      kind: 'count',
      to: rate?.to ?? noun.to,
      unit: rate ? `${noun.unit} per ${rate.per}` : noun.unit,
      head: noun.head,
    };
  },
};

export const bare: Rule = {
  id: 'figure/bare-number',
  reason: 'A number stands alone; what it counts is not written beside it.',
  read(reading, { to, ceiling, form }) {
    if (form === 'part') return { kind: 'fraction', unit: null };
    // "Arrivals rose by 60 a day"; of units of time only: "4 a barrel" is a price.
    const rate = rateAt(reading, to, ceiling);
    return rate && TIMES.has(rate.per)
      ? { kind: 'count', to: rate.to, unit: `per ${rate.per}` }
      : { kind: 'count', unit: null };
  },
};
