import type { EntityId } from './entity.ts';
import type { Fact, Known } from './knowledge.ts';

/** What is on record about the entities of one analysis: gathered where the pack is, shown where it is not. Plain JSON. */
export interface Background {
  /** Day the records were compiled, ISO; null where there are none. */
  readonly compiled: string | null;
  readonly about: Readonly<Record<EntityId, { readonly known: Known; readonly facts: readonly Fact[] }>>;
}
