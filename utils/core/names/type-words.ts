import { wordsOfAll } from '../lang/name-language.ts';
import type { EntityType } from '../model/entity.ts';
import type { FoundName } from './found-name.ts';
import { DEMONYM, PLACE } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { hashAt } from './unit-arrays.ts';

/* A name's own words may be of another language than the text. */
const FACILITY = wordsOfAll(({ names }) => names.facility);
const CONFINEMENT = wordsOfAll(({ names }) => names.confinement);
const LAW = wordsOfAll(({ names }) => names.law);
const EVENT = wordsOfAll(({ names }) => names.event);

/** The type by a name's own words where they leave no doubt, and by the lexicon for a people or a language; otherwise the type it has. */
export function refineType({ first, last, type }: FoundName, { units, lookUp }: NameReading): EntityType {
  if (first === last && type === 'other' && lookUp(hashAt(units, first)) & DEMONYM) return 'group';
  if (first === last || type === 'person') return type;
  const ends = hashAt(units, last);
  // "Central American", "South Korean"
  if (type === 'place' && isPeople(lookUp(ends))) return 'group';
  const begins = hashAt(units, first);
  if (FACILITY.has(ends) || (type === 'place' && FACILITY.has(begins))) return 'facility';
  if (CONFINEMENT.has(hashAt(units, last - 1))) return 'facility';
  return type === 'other' || type === 'event' ? lawOrEvent(begins, ends, type) : type;
}

/** By a name's first and last word: "Treaty of Lisbon", "Clean Air Act", "World Cup". */
function lawOrEvent(begins: number, ends: number, type: EntityType): EntityType {
  if (LAW.has(ends) || LAW.has(begins)) return 'law';
  return EVENT.has(ends) || EVENT.has(begins) ? 'event' : type;
}

/** Known as a people's or a language's word and as no place's. */
const isPeople = (value: number): boolean => (value & (DEMONYM | PLACE)) === DEMONYM;
