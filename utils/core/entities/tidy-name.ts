import type { FoundName } from './found-name.ts';
import { isTitle } from './titles.ts';
import type { Units } from './units.ts';
import { hashesOf } from './word-set.ts';

const POSSESSIVE_ENDS = hashesOf("s ' ’");
const APOSTROPHES = hashesOf("' ’");
const STOPS = hashesOf('. , ; : ! ?');
/** English only: in other languages an article may begin a place's name ("Los Angeles", "El Salvador"). */
const ARTICLES = hashesOf('the a an this that');

/** The name without what clings to it: titles before a person, articles, a possessive's ending. Null where nothing is left. */
export function tidyName(name: FoundName, units: Units): FoundName | null {
  let { first, last } = name;
  const at = (unit: number): number => units.hashes[unit]!;
  while (last > first && POSSESSIVE_ENDS.has(at(last)) && (APOSTROPHES.has(at(last)) || APOSTROPHES.has(at(last - 1))))
    last--;
  while (last > first && APOSTROPHES.has(at(last))) last--;
  if (name.type === 'person') {
    while (first < last && (isTitle(at(first)) || (first > name.first && STOPS.has(at(first))))) first++;
    // "Mr." keeps its stop apart: it goes with the title before it.
    while (first < last && STOPS.has(at(first))) first++;
    if (first === last && isTitle(at(first)) && first > name.first) return null;
  }
  if (name.type !== 'other' && first < last && ARTICLES.has(at(first))) first++;
  return first === name.first && last === name.last ? name : { ...name, first, last };
}
