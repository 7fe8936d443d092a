import { TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { EntityType } from '../model/entity.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { SOMEBODY } from './pack-hits.ts';
import { standsAlone } from './stands-alone.ts';

/** Shorter words end like a people's by chance. */
const SHORTEST_PEOPLE = 7;

/** The type that the pack leaves no other choice for; the name's own type where it does. */
export function typeByPack({ first, last, type }: FoundName, reading: NameReading): EntityType {
  const { hits } = reading;
  const known = hits.type(first, last);
  if (!known && first === last && (type === 'place' || type === 'other') && endsLikePeople(first, reading))
    return 'group';
  if (!known || known === type) return type;
  const bits = hits.bits(first, last);
  // To the model a facility is a place.
  if (type === 'place' && bits & TYPE_BIT.facility && !(bits & TYPE_BIT.place)) return 'facility';
  if (bits & TYPE_BIT[type]) return type;
  if (first < last) return known;
  // One word may be somebody else's name: there the context that the model read counts for more, but with peoples and countries.
  if (!(bits & SOMEBODY) && (known === 'group' || hits.isCountry(first))) return known;
  return type === 'other' && standsAlone(first, reading) ? known : type;
}

/** "Salvadorian", "Norvalese". */
function endsLikePeople(unit: number, { doc: { text }, units, language }: NameReading): boolean {
  const word = text.slice(units.starts[unit], units.ends[unit]);
  return word.length >= SHORTEST_PEOPLE && language.names.peopleEndings.some((ending) => word.endsWith(ending));
}
