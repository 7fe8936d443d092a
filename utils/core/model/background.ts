import type { EntityId } from './entity.ts';
import type { Fact, Known } from './knowledge.ts';
import type { TermId, TermTexts } from './term.ts';

/** What is on record about one entity. */
export interface OnRecord {
  readonly known: Known;
  readonly facts: readonly Fact[];
  /** ISO 3166-1 alpha-2 code where the entity is itself a country or territory of the code's; else null. */
  readonly code: string | null;
}

/** What is on record about what one analysis speaks of: gathered where the pack is, shown where it is not. Plain JSON. */
export interface Background {
  /** Day the records were compiled, ISO; null where there are none. */
  readonly compiled: string | null;
  readonly about: Readonly<Record<EntityId, OnRecord>>;
  /** What the article's figures measure, by the name a measure has on record. */
  readonly measures: Readonly<Record<string, OnRecord>>;
  /** Who publishes the article; null where the records do not hold its site. */
  readonly publisher: OnRecord | null;
  /** Names of those that the facts above name. */
  readonly names: Readonly<Record<EntityId, string>>;
  /** What the terms mean that are shown. */
  readonly terms: Readonly<Record<TermId, TermTexts>>;
}

export const NO_BACKGROUND: Background = {
  compiled: null,
  about: {},
  measures: {},
  publisher: null,
  names: {},
  terms: {},
};
