import type { EntityId } from '../../model/entity.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** Whether an entity lies in a place named in the text ("Latin America", "Turkey", "world"); null where the place is not understood. */
export function withinReader(scope: string, knowledge: Knowledge): ((id: EntityId) => boolean) | null {
  if (scope === 'world') return () => true;
  const place = knowledge.named(scope).find((id) => knowledge.about(id)?.type === 'place');
  const known = place === undefined ? null : knowledge.about(place);
  if (!known) return null;
  if (known.kind === 'country')
    return (id) => id !== known.id && known.country !== null && knowledge.about(id)?.country === known.country;
  if (known.kind !== 'region' && known.kind !== 'continent') return null;
  return (id) => {
    const code = knowledge.about(id)?.country;
    const country = code ? knowledge.country(code) : null;
    return country !== null && lies(country, known.id, knowledge);
  };
}

/** Follows `region` upwards: a country lies in Central America, that in Latin America. Each place is asked once: an imported pack may have regions that lie in each other. */
function lies(id: EntityId, region: EntityId, knowledge: Knowledge): boolean {
  const places = new Set([id]);
  for (const place of places) {
    for (const { value } of knowledge.facts(place, 'region')) {
      if (value.kind !== 'entity') continue;
      if (value.entity === region) return true;
      places.add(value.entity);
    }
  }
  return false;
}
