import type { EntityId } from './entity.ts';
import type { Fact, Known } from './knowledge.ts';

/** What is on record about one entity. */
export interface OnRecord {
  readonly known: Known;
  readonly facts: readonly Fact[];
  /** ISO 3166-1 alpha-2 code where the entity is itself a country or territory of the code's; else null. */
  readonly code: string | null;
}

/** What is on record about the entities of one analysis: gathered where the pack is, shown where it is not. Plain JSON. */
export interface Background {
  /** Day the records were compiled, ISO; null where there are none. */
  readonly compiled: string | null;
  readonly about: Readonly<Record<EntityId, OnRecord>>;
}
