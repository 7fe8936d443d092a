import type { FoundName } from './found-name.ts';
import type { Units } from './unit-arrays.ts';
import { isCapitalised } from './unit-case.ts';

const LONGEST = 6;

/** Names by their capitals alone, for when there is no model: runs of two capitalised words and more inside a sentence, taken for people. */
export function findByShape(units: Units): FoundName[] {
  const names: FoundName[] = [];
  for (let s = 0; s + 1 < units.sentences.length; s++) {
    const stop = units.sentences[s + 1]!;
    for (let u = units.sentences[s]! + 1; u < stop; u++) {
      let last = u;
      while (last < stop && last - u < LONGEST && isCapitalised(units, last)) last++;
      if (last - u > 1) names.push({ first: u, last: last - 1, type: 'person', rule: 'shape' });
      u = Math.max(u, last - 1);
    }
  }
  return names;
}
