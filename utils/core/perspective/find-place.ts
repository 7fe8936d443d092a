import type { EntityId, Mention } from '../model/entity.ts';
import type { Knowledge, Known } from '../model/knowledge.ts';
import type { Place } from './candidate.ts';

/** What a facility says of the country it stands in: people it holds or has room for, the ground it takes. */
const OF_A_FACILITY: ReadonlySet<string> = new Set(['occupancy', 'capacity', 'detainees', 'area', 'site-area']);

/** Where a figure stands among names. */
export interface Surroundings {
  readonly text: string;
  readonly subject: EntityId | null;
  readonly property: string | null;
  /** Names in the figure's sentence, and in its paragraph. */
  readonly inSentence: readonly Mention[];
  readonly inParagraph: readonly Mention[];
  /** What in front of a place says that it is not the one meant. */
  readonly apart: RegExp;
}

/**
 * The place a figure belongs to: its subject, the one country its sentence names, or where that names none the one country of the
 * paragraph. Null where a second place or people is named that the first does not hold ("Venezuelans in Norland"): whose figure it
 * is would be a guess.
 */
export function findPlace(at: Surroundings, knowledge: Knowledge): Place | null {
  const { subject, property, inSentence, inParagraph } = at;
  const scope = subject === null && !inSentence.some(isWhere) ? inParagraph : inSentence;
  const own = subject ?? onlyPlace(scope, knowledge, scope === inSentence);
  const known = own === null ? null : knowledge.about(own);
  if (!known || !canOwn(known, property)) return null;
  const country = known.country === null ? null : knowledge.country(known.country);
  const isOpen = scope.filter(isWhere).some((mention) => leavesOpen(mention, known, country, at, knowledge));
  const place = known.type === 'place' ? known : country === null ? null : knowledge.about(country);
  if (isOpen || !place) return null;
  const isCountry = place.id === country;
  return { id: place.id, name: place.name, isCountry, isWorld: false, code: known.country, country };
}

/** Whether a place or people named beside the first leaves it open whose figure it is. */
function leavesOpen(
  mention: Mention,
  known: Known,
  country: EntityId | null,
  { text, apart }: Surroundings,
  knowledge: Knowledge,
): boolean {
  const [start] = mention.span;
  return mention.entity === known.id
    ? apart.test(text.slice(Math.max(0, start - 24), start))
    : rivals(mention, known, country, knowledge);
}

const isWhere = ({ type }: Mention): boolean => type === 'place' || type === 'group';

function canOwn({ type, kind }: Known, property: string | null): boolean {
  if (type === 'facility') return property !== null && OF_A_FACILITY.has(property);
  return type === 'place' && kind !== 'region' && kind !== 'continent' && kind !== 'former country';
}

/** Whether another place or people might be whose figure it is: one elsewhere, or a town beside its country. */
function rivals({ type, entity }: Mention, own: Known, country: EntityId | null, knowledge: Knowledge): boolean {
  const other = entity === null ? null : knowledge.about(entity);
  // A faith or a language names no place.
  if (type === 'group' && !other?.country) return false;
  if (!other?.country || other.country !== own.country) return true;
  return type === 'place' && entity !== country && own.type === 'place';
}

/** The country a place is or lies in, as a place. */
export const countryOf = ({ country }: Place, knowledge: Knowledge): Place | null =>
  country === null ? null : countryById(country, knowledge);

export function countryById(id: EntityId, knowledge: Knowledge): Place | null {
  const known = knowledge.about(id);
  return known && { id, name: known.name, isCountry: true, isWorld: false, code: known.country, country: id };
}

/** All countries together. */
export function worldOf(knowledge: Knowledge): Place | null {
  const id = knowledge.named('world').find((one) => knowledge.about(one)?.kind === 'world');
  const known = id === undefined ? null : knowledge.about(id);
  return known && { id: known.id, name: known.name, isCountry: false, isWorld: true, code: null, country: null };
}

/** The one place named: a country, or in the figure's own sentence also a state or town with inhabitants on record. */
function onlyPlace(mentions: readonly Mention[], knowledge: Knowledge, isSentence: boolean): EntityId | null {
  const places = new Set(mentions.filter(({ type }) => type === 'place').map(({ entity }) => entity));
  const [only] = places;
  if (places.size !== 1 || !only) return null;
  if (knowledge.about(only)?.kind === 'country') return only;
  return isSentence && knowledge.facts(only, 'population').length > 0 ? only : null;
}
