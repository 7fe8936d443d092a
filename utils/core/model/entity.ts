import type { Span } from './span.ts';

/** organisation: parties, clubs, armed groups and gangs too; group: peoples, nationalities, religions. */
export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'facility'
  | 'group'
  | 'event'
  | 'law'
  | 'work'
  | 'other';

/** Stable within a pack: a written record's slug (`cecot`), or for a compiled entity its Wikidata id or its source's key. Entities the pack does not know get `text:` and their name. */
export type EntityId = string;

/** One place in the text that names or describes somebody or something. Pronouns are no mentions. */
export interface Mention {
  readonly span: Span;
  readonly type: EntityType;
  readonly entity: EntityId | null;
  /** `name`: a proper name; `description`: "the mega-jail", "the Salvadorian president". */
  readonly form: 'name' | 'description';
  /** What found it: `tagger`, `gazetteer`, `short-form` ... */
  readonly rule: string;
}

/** Somebody or something the article speaks of, however often. */
export interface Entity {
  readonly id: EntityId;
  /** Wikidata id where confirmed from a source, else null. */
  readonly wikidata: string | null;
  readonly name: string;
  readonly type: EntityType;
  /** Share of the article's attention, 0 to 1: mentions, weighted by how early they come. */
  readonly salience: number;
}
