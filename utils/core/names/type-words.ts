import type { EntityType } from '../model/entity.ts';
import { hashesOf } from '../text/word-set.ts';
import type { FoundName } from './found-name.ts';
import { DEMONYM, PLACE } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';

/** Words that say what a name's bearer is, at its end ("Heathrow Airport") or at its beginning ("Hotel Rwanda", "Treaty of Lisbon"). */
const FACILITY = hashesOf(
  `prison jail penitentiary megaprison airport airfield stadium arena bridge tunnel dam harbour harbor railway metro station terminal
  palace castle cathedral mosque temple synagogue monastery hotel tower mausoleum cemetery lighthouse zoo aquarium pier barracks
  prisión cárcel aeropuerto estadio puente palacio estación prison aéroport stade pont palais gare flughafen stadion brücke bahnhof
  gefängnis schloss dom prisão aeroporto estádio ponte palácio estação`,
);
const CONFINEMENT = hashesOf('confinement detention correctional penitentiary internment');
const LAW = hashesOf(
  'act bill treaty convention amendment constitution protocol directive regulation accord accords law code charter gesetz vertrag ley tratado constitución loi traité lei constituição',
);
const EVENT = hashesOf(
  `war wars revolution uprising olympics olympiad games cup championship championships tournament festival summit conference election
  elections referendum massacre battle siege genocide holocaust earthquake hurricane tsunami pandemic riots coup crisis
  krieg wahl guerra elecciones guerre élection eleição eleições copa`,
);

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
