import { isApostrophe, isCapital, isIn, isWord, lowered, valueAt } from '../../text/cursor.ts';
import { countedNoun } from '../nouns/counted-noun.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

/** The size that "hundreds", "thousands" and their like name where no number stands before them; null for any other numeral. */
export function vagueSize(reading: Reading, { from, to, form }: Numeral): number | null {
  if (form !== 'words' || to - from !== 1) return null;
  return valueAt(reading, from, reading.lexicon.vagueSizes) ?? null;
}

/** The token at which what is counted begins; null where the size says nothing: "in the hundreds". */
export function vagueNounAt(reading: Reading, { from, to, floor, ceiling }: Numeral): number | null {
  const { lexicon } = reading;
  if (isIn(reading, to, lexicon.of) || isIn(reading, to, lexicon.ofThe)) {
    const elided = isApostrophe(reading, to + 1) ? to + 2 : to + 1;
    return isTally(reading, from, floor) ? elided : null;
  }
  // "Hunderte Menschen"; "hundreds were hurt"
  if (lexicon.nounsAreCapitalised && isCapital(reading, to)) return to;
  return to < ceiling && isIn(reading, to, lexicon.auxiliaries) ? to : null;
}

/** "test scores of 80": behind a noun the word is one itself. */
const isTally = (reading: Reading, from: number, floor: number): boolean =>
  from <= floor || !isWord(reading, from - 1) || !reading.lexicon.nouns || lowered(reading, from) !== 'scores'
    ? true
    : isIn(reading, from - 1, reading.lexicon.stop);

export const vagueMultiple: Rule = {
  id: 'figure/vague-multiple',
  reason: '"Hundreds of" is anything from one hundred to ten; so with dozens, scores, thousands and millions.',
  read(reading, numeral, next) {
    const first = vagueSize(reading, numeral);
    const { ceiling } = numeral;
    let at = first === null ? null : vagueNounAt(reading, numeral);
    if (first === null || at === null) return null;
    let size = first;
    const more = next?.from === at ? vagueSize(reading, next) : null;
    if (more !== null && next) {
      size *= more;
      at = vagueNounAt(reading, next) ?? next.to;
    }
    const range = { value: null, low: size, high: size * 10 } as const;
    const { lexicon } = reading;
    const money = lexicon.currencyNames.startingAt(reading, at, ceiling);
    if (money) return { kind: 'money', to: at + money.length, unit: money.value, ...range };
    const unit = unitAt(reading, at, ceiling);
    if (unit) {
      const kind = unit.unit.dimension === 'time' ? 'duration' : 'measure';
      return { kind, to: unit.to, unit: unit.unit.name, ...range };
    }
    const start = isIn(reading, at, lexicon.determiners) ? at + 1 : at;
    const noun = countedNoun(reading, start, ceiling, 'many');
    return { kind: 'count', to: noun?.to ?? at, unit: noun?.unit ?? null, head: noun?.head ?? null, ...range };
  },
};
