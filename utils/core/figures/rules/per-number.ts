import { isIn } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import { changeBefore } from '../refiners/change-words.ts';
import type { Rule } from './rule.ts';

export const perNumber: Rule = {
  id: 'figure/rate-per-number',
  reason: 'So many per 1,000 or per 100,000 are one rate; the second number is its base.',
  read(reading, { from, to, floor, ceiling, value }, next) {
    const { lexicon } = reading;
    if (!next || next.from <= to || next.value < 100 || !Number.isInteger(Math.log10(next.value))) return null;
    // "2.4 per 100,000", "2.4 homicides for every 100,000 people"
    const noun = lexicon.perBase.startingAt(reading, to, ceiling) ? null : countedNoun(reading, to, ceiling, 'many');
    const link = lexicon.perBase.startingAt(reading, noun?.to ?? to, ceiling);
    if (!link || (noun?.to ?? to) + link.length !== next.from) return null;
    // "Wuchs von 80 auf 100": the level it came to.
    if (isIn(reading, next.from - 1, lexicon.to) && changeBefore(reading, from, floor)) return null;
    const base = countedNoun(reading, next.to, ceiling, 'many');
    const per = `per ${text(next.value)}${base ? ` ${base.unit}` : ''}`;
    return {
      kind: 'ratio',
      to: base?.to ?? next.to,
      value,
      unit: `${noun?.unit ?? 'count'} ${per}`,
      head: noun?.head ?? null,
    };
  },
};

/** 100000 as "100,000". */
const text = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
