import type { FoundName } from './found-name.ts';
import { sentencesOf, type Units } from './unit-arrays.ts';
import { isCapitalised } from './unit-case.ts';

const LONGEST = 6;

/** Names by their capitals alone, for when there is no model: runs of two capitalised words and more inside a sentence, taken for people. */
export function findByShape(units: Units): FoundName[] {
  const names: FoundName[] = [];
  for (const [from, stop] of sentencesOf(units)) {
    for (let u = from + 1; u < stop; u++) {
      let last = u;
      while (last < stop && last - u < LONGEST && isCapitalised(units, last)) last++;
      if (last - u > 1) names.push({ first: u, last: last - 1, type: 'person', rule: 'shape' });
      u = Math.max(u, last - 1);
    }
  }
  return names;
}
