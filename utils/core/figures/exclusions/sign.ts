import type { Numeral } from '../numerals/numeral.ts';
import type { Reading } from '../reading.ts';

/** What stands around a number and tells: true says that it is no quantity, false that it is one, null nothing. */
export type Sign = (reading: Reading, numeral: Numeral) => boolean | null;

/** What the first sign says that says anything; null where none does. */
export function firstSaid(signs: readonly Sign[], reading: Reading, numeral: Numeral): boolean | null {
  for (const sign of signs) {
    const said = sign(reading, numeral);
    if (said !== null) return said;
  }
  return null;
}
