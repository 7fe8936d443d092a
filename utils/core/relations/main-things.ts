import type { Entity, EntityId, EntityType } from '../model/entity.ts';

/** How many times as much of a story's attention its main thing of a type has as the next one. */
const AHEAD = 2;
/** And at least so much of all. */
const LEAST = 0.06;

/** What "the company" means where nothing near tells: of each type the one thing the story is about, where one stands out. */
export function mainThings(entities: readonly Entity[]): ReadonlyMap<EntityType, EntityId> {
  const ranked = new Map<EntityType, Entity[]>();
  for (const entity of entities) ranked.set(entity.type, [...(ranked.get(entity.type) ?? []), entity]);
  const main = new Map<EntityType, EntityId>();
  for (const [type, all] of ranked) {
    const [first, second] = all.sort((a, b) => b.salience - a.salience);
    if (first && first.salience >= LEAST && first.salience >= AHEAD * (second?.salience ?? 0)) main.set(type, first.id);
  }
  return main;
}
