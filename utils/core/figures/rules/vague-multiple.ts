import { isIn, lengthAt, written } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** The size that "hundreds", "thousands" and their like name where no number stands before them; null for any other numeral. */
export function vagueSize(reading: Reading, { from, to, form }: Numeral): number | null {
  if (reading.lexicon.code !== 'en' || form !== 'words' || to - from !== 1 || lengthAt(reading, from) > 9) return null;
  return VAGUE[written(reading, from).toLowerCase()] ?? null;
}

export const vagueMultiple: Rule = {
  id: 'figure/vague-multiple',
  reason: '"Hundreds of" is anything from one hundred to ten; so with tens, thousands and millions.',
  read(reading, numeral, next) {
    const { lexicon } = reading;
    let size = vagueSize(reading, numeral);
    let at = numeral.to;
    if (size === null || at >= numeral.ceiling || !isIn(reading, at, lexicon.of)) return null;
    at++;
    const more = next?.from === at ? vagueSize(reading, next) : null;
    if (more !== null && next) {
      size *= more;
      at = next.to;
      if (at < numeral.ceiling && isIn(reading, at, lexicon.of)) at++;
    }
    const range = { value: null, low: size, high: size * 10 } as const;
    const money = lexicon.currencyNames.startingAt(reading, at, numeral.ceiling);
    if (money) return { kind: 'money', to: at + money.length, unit: money.value, ...range };
    const unit = unitAt(reading, at, numeral.ceiling);
    if (unit)
      return {
        kind: unit.unit.dimension === 'time' ? 'duration' : 'measure',
        to: unit.to,
        unit: unit.unit.name,
        ...range,
      };
    const noun = countedNoun(reading, at, numeral.ceiling, 'many');
    return { kind: 'count', to: noun?.to ?? at, unit: noun?.unit ?? null, head: noun?.head ?? null, ...range };
  },
};
