import { FIRST_NAME_BIT, LAST_NAME_BIT, TYPE_BIT } from '../knowledge/gazetteer.ts';
import type { EntityType } from '../model/entity.ts';
import type { FoundName } from './found-name.ts';
import type { NameReading } from './name-reading.ts';
import { FAMOUS, NAMED_THING, SOMEBODY } from './pack-hits.ts';
import { standsAlone } from './stands-alone.ts';

/** Shorter words end like a people's by chance. */
const SHORTEST_PEOPLE = 7;

/** The type that the pack leaves no other choice for; the name's own type where it does. */
export function typeByPack(name: FoundName, reading: NameReading): EntityType {
  const { first, last, type } = name;
  const { hits } = reading;
  const known = hits.type(first, last);
  if (!known) return typeByParts(name, reading);
  if (known === type) return type;
  const bits = hits.bits(first, last);
  // To the model a facility is a place.
  if (type === 'place' && bits & TYPE_BIT.facility && !(bits & TYPE_BIT.place)) return 'facility';
  if (bits & TYPE_BIT[type]) return type;
  return first < last ? known : typeOfWord(name, known, bits, reading);
}

/** Of a name that the pack does not hold: what is no clear thing may be somebody, or a people, by its words. */
function typeByParts({ first, last, type }: FoundName, reading: NameReading): EntityType {
  if (type !== 'place' && type !== 'other') return type;
  if (isSomebody(first, last, reading)) return 'person';
  return first === last && endsLikePeople(first, reading) ? 'group' : type;
}

/** Of one word that the pack holds as something else than the model took it for. */
function typeOfWord({ first, type }: FoundName, known: EntityType, bits: number, reading: NameReading): EntityType {
  const { hits } = reading;
  // One word may be somebody's name, or a common one: there the context that the model read counts for more, but with peoples and countries.
  if (bits & SOMEBODY) return type;
  // What a product is called its maker may be, too; and many people are called like places.
  const isOther = known === 'other' || known === 'work' || (known === 'place' && type === 'person');
  const isKnown = !isOther && hits.fame(first) >= FAMOUS && !reading.isCommon(first);
  if (known === 'group' || isKnown || hits.isCountry(first)) return known;
  return type === 'other' && standsAlone(first, reading) ? known : type;
}

/** "Nora Field": a first name that is no place's, and a surname. */
function isSomebody(first: number, last: number, { hits }: NameReading): boolean {
  const given = hits.bits(first);
  return (
    last === first + 1 &&
    (given & FIRST_NAME_BIT) !== 0 &&
    !(given & (NAMED_THING | TYPE_BIT.other)) &&
    (hits.bits(last) & LAST_NAME_BIT) !== 0
  );
}

/** "Salvadorian", "Norvalese". */
function endsLikePeople(unit: number, { doc: { text }, units, language }: NameReading): boolean {
  const word = text.slice(units.starts[unit], units.ends[unit]);
  return word.length >= SHORTEST_PEOPLE && language.names.peopleEndings.some((ending) => word.endsWith(ending));
}
