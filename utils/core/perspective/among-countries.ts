import type { EntityId } from '../model/entity.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import { soundYear } from './sound-year.ts';

/** The newest value of a measure of every country that has one. */
export type Standing = ReadonlyMap<EntityId, Fact>;

/** Made once for a pack and a measure: a pack never changes. */
const standings = new WeakMap<Knowledge, Map<string, Standing>>();

/** The newest sound value of a measure by country; territories are left out, as they are in the medians on record. */
export function amongCountries(knowledge: Knowledge, property: string): Standing {
  const known = standings.get(knowledge) ?? new Map<string, Standing>();
  standings.set(knowledge, known);
  const held = known.get(property);
  if (held) return held;
  const standing = new Map<EntityId, Fact>();
  for (const id of knowledge.holding(property)) {
    if (knowledge.about(id)?.kind !== 'country') continue;
    const newest = knowledge.facts(id, property).findLast((fact) => soundYear(fact) !== null);
    if (newest) standing.set(id, newest);
  }
  known.set(property, standing);
  return standing;
}
