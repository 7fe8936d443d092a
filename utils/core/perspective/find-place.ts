import type { EntityId, Mention } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Place } from './candidate.ts';

/** What a facility says of the country it stands in: people it holds or has room for. */
const OF_A_FACILITY: ReadonlySet<string> = new Set(['occupancy', 'capacity', 'detainees', 'area', 'site-area']);

/**
 * The place a figure belongs to: its subject, or the one country its sentence names. Null where the sentence names a second place
 * or people that the first does not hold ("Venezuelans in Norland"): whose figure it is would be a guess.
 */
export function findPlace(
  subject: EntityId | null,
  property: string | null,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Place | null {
  const own = subject === null ? onlyCountry(mentions, knowledge) : subject;
  const known = own === null ? null : knowledge.about(own);
  if (own === null || !known) return null;
  if (known.type === 'facility' ? property === null || !OF_A_FACILITY.has(property) : known.type !== 'place')
    return null;
  const code = known.country;
  const country = code === null ? null : knowledge.country(code);
  for (const { type, entity } of mentions) {
    if (entity === own || (type !== 'place' && type !== 'group')) continue;
    const other = entity === null ? null : knowledge.about(entity);
    // A language or a faith names no place.
    if (type === 'group' && !other?.country) continue;
    if (!other?.country || other.country !== code) return null;
    // A town beside its country: which of them is counted?
    if (type === 'place' && entity !== country && known.type === 'place') return null;
  }
  const place = known.type === 'place' ? known : country === null ? null : knowledge.about(country);
  if (!place || (known.type === 'place' && known.kind === 'region')) return null;
  return { id: place.id, name: place.name, isCountry: place.id === country, code, country };
}

/** The country a place is or lies in, as a place. */
export function countryOf({ country, code }: Place, knowledge: Knowledge): Place | null {
  const known = country === null ? null : knowledge.about(country);
  return known && { id: known.id, name: known.name, isCountry: true, code, country };
}

function onlyCountry(mentions: readonly Mention[], knowledge: Knowledge): EntityId | null {
  const places = new Set(mentions.filter(({ type }) => type === 'place').map(({ entity }) => entity));
  const [only] = places;
  if (places.size !== 1 || !only) return null;
  return knowledge.about(only)?.kind === 'country' ? only : null;
}
