import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Entity, EntityId, EntityType, Mention } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { AskedCountry } from '../model/live-question.ts';
import type { Note } from '../model/note.ts';
import { notesOnEntity } from './note-rows.ts';

/** Kinds of people and places as the panel lists them together. */
export type EntitySection = 'people' | 'bodies' | 'places' | 'other';

const SECTION: Readonly<Record<EntityType, EntitySection>> = {
  person: 'people',
  organisation: 'bodies',
  group: 'bodies',
  place: 'places',
  facility: 'places',
  event: 'other',
  law: 'other',
  work: 'other',
  other: 'other',
};

const SECTIONS: readonly EntitySection[] = ['people', 'bodies', 'places', 'other'];

export interface EntityRow {
  readonly entity: Entity;
  /** One line in our own words; null where nothing was written. */
  readonly description: string | null;
  /** Title of the imported pack that alone knows it; null where the records do, or nothing does. */
  readonly pack: string | null;
  readonly mentions: number;
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  /** Where the entity is a country. */
  readonly country: AskedCountry | null;
}

export interface EntityGroup {
  readonly section: EntitySection;
  readonly rows: readonly EntityRow[];
}

/** Everybody and everything the article names, by kind, the most spoken of first. Empty kinds are left out. */
export function groupEntities(analysis: Analysis, background: Background): EntityGroup[] {
  const rows = [...analysis.entities]
    .sort((a, b) => b.salience - a.salience)
    .map((entity) => entityRow(analysis, background, entity));
  return SECTIONS.map((section) => ({
    section,
    rows: rows.filter(({ entity }) => SECTION[entity.type] === section),
  })).filter(({ rows }) => rows.length);
}

export function entityRow(analysis: Analysis, background: Background, entity: Entity): EntityRow {
  const record = background.about[entity.id];
  return {
    entity,
    description: record?.known.description ?? record?.known.kind ?? null,
    pack: record?.known.pack ?? null,
    mentions: countMentions(analysis.mentions).get(entity.id) ?? 0,
    facts: record?.facts ?? [],
    notes: notesOnEntity(analysis, entity.id),
    country: countryOf(background, entity.id),
  };
}

/** A country as live sources know it; null for anything else. */
export function countryOf(background: Background, id: EntityId | null): AskedCountry | null {
  const record = id === null ? undefined : background.about[id];
  return record?.code ? { name: record.known.name, code: record.code } : null;
}

const counts = new WeakMap<readonly Mention[], ReadonlyMap<string, number>>();

/** Mentions by entity, counted once for the mentions of an analysis, which never change. */
function countMentions(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const known = counts.get(mentions);
  if (known) return known;
  const count = new Map<string, number>();
  for (const { entity } of mentions) if (entity) count.set(entity, (count.get(entity) ?? 0) + 1);
  counts.set(mentions, count);
  return count;
}
