import { wordsOfAll } from '../lang/name-language.ts';
import type { EntityType } from '../model/entity.ts';
import type { FoundName } from './found-name.ts';
import { DEMONYM, PLACE } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';

/* A name's own words may be of another language than the text. */
const FACILITY = wordsOfAll(({ names }) => names.facility);
const CONFINEMENT = wordsOfAll(({ names }) => names.confinement);
const LAW = wordsOfAll(({ names }) => names.law);
const EVENT = wordsOfAll(({ names }) => names.event);

/** The type by a name's own words where they leave no doubt, and by the lexicon for a people or a language; otherwise the type it has. */
export function refineType({ first, last, type }: FoundName, { units, lookUp }: NameReading): EntityType {
  if (first === last && type === 'other' && lookUp(units.hashes[first]!) & DEMONYM) return 'group';
  if (first === last || type === 'person') return type;
  const ends = units.hashes[last]!;
  // "Central American", "South Korean"
  if (type === 'place' && isPeople(lookUp(ends))) return 'group';
  const begins = units.hashes[first]!;
  if (FACILITY.has(ends) || (type === 'place' && FACILITY.has(begins))) return 'facility';
  for (let u = first; u < last; u++) if (CONFINEMENT.has(units.hashes[u]!) && u >= last - 1) return 'facility';
  if (type === 'other' || type === 'event') {
    if (LAW.has(ends) || LAW.has(begins)) return 'law';
    if (EVENT.has(ends) || EVENT.has(begins)) return 'event';
  }
  return type;
}

/** Known as a people's or a language's word and as no place's. */
const isPeople = (value: number): boolean => (value & (DEMONYM | PLACE)) === DEMONYM;
