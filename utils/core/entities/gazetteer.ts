import type { Knowledge } from '../model/knowledge.ts';

/** An opened knowledge pack: names to entities, entities to facts. */
export interface Gazetteer extends Knowledge {
  readonly entityCount: number;
  /** Every confirmed Wikidata id the pack holds. */
  wikidataIds(): Iterable<string>;
}
