import type { EntityId, EntityType } from './entity.ts';
import type { Bound } from './figure.ts';
import type { Source } from './source.ts';

export type FactValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** ISO day, month or year. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'entity'; readonly entity: EntityId };

/** One dated, sourced statement on record. */
export interface Fact {
  /** A measure (`capacity`, `occupancy`, `population` ...) or a property (`opened`, `office`, `head-of-state` ...). */
  readonly property: string;
  readonly value: FactValue;
  /** Singular, British spelling, as in figures; null for dates, names and bare ratios. */
  readonly unit: string | null;
  /** ISO day, month or year it was so; for an office or a membership when it began. */
  readonly asOf: string | null;
  /** For an office or a membership when it ended; null where it went on when the source was written. */
  readonly until: string | null;
  readonly bound: Bound;
  /** Whose figure it is, where it is somebody's: "Nayib Bukele". */
  readonly attribution: string | null;
  /** `low`: on record but doubted, with the reason in `remark`; never used to judge a text. */
  readonly reliability: 'normal' | 'low';
  readonly remark: string | null;
  readonly source: Source;
}

/** Degrees north and east of the equator and of Greenwich. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** What is known of an entity beside its facts. */
export interface Known {
  readonly id: EntityId;
  readonly wikidata: string | null;
  readonly name: string;
  readonly type: EntityType;
  /** What sort of thing within its type, a lower-case English noun: "prison", "country", "football club"; null where not told. */
  readonly kind: string | null;
  /** One line in our own words, in English; null where nothing was written. */
  readonly description: string | null;
  /** ISO 3166-1 alpha-2 code of the country it belongs to; a country's own code. */
  readonly country: string | null;
  /** Where a place lies, in degrees; not told of what has no one place. */
  readonly coordinates?: Coordinates;
  /** Title of the imported pack it is known from alone, which nobody has verified. */
  readonly pack?: string;
}

/** What is on record, asked by entity. A loaded pack is one; tests write theirs by hand. */
export interface Knowledge {
  /** Day the records were compiled, ISO. */
  readonly compiled: string;
  about(id: EntityId): Known | null;
  /** In order of date, oldest first; undated last. All properties where none is named, one after the other. */
  facts(id: EntityId, property?: string): readonly Fact[];
  /** Every entity with a fact of that property: what rank claims are judged against. */
  holding(property: string): readonly EntityId[];
  /** Entities of that name, letter case and punctuation aside, best known first: "Latin America", "CECOT". */
  named(name: string): readonly EntityId[];
  /** The country of an ISO 3166-1 alpha-2 code. Its `region` facts say what it is part of. */
  country(code: string): EntityId | null;
}
