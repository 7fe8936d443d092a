import type { Analysis } from '../model/analysis.ts';
import type { Background, OnRecord } from '../model/background.ts';
import type { Entity, EntityType, Mention } from '../model/entity.ts';
import type { AskedCountry } from '../model/live-question.ts';
import type { Message, Note } from '../model/note.ts';
import { countryOf } from './country-of.ts';
import { describeEntity } from './describe-entity.ts';
import { type Exit, exitsOf } from './exits.ts';
import { kindWord } from './kind-word.ts';
import { notesOnEntity } from './note-rows.ts';
import { type RecordEntry, recordEntries } from './record-entries.ts';
import { type RecordSeries, recordSeries } from './record-series.ts';
import { citedTimes, type StoryLine, storyLines } from './story-lines.ts';
import { ui } from './words.ts';

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

/** A body is shown by what it is: the flag of its seat would make an international one national. */
const FLAGGED: ReadonlySet<EntityType> = new Set(['person', 'place']);

const SECTIONS: readonly EntitySection[] = ['people', 'bodies', 'places', 'other'];

export interface EntityRow {
  readonly entity: Entity;
  /** One line that tells who or what it is; null where nothing is known. */
  readonly description: Message | null;
  /** Title of the imported pack that alone knows it; null where the records do, or nothing does. */
  readonly pack: string | null;
  readonly mentions: number;
  /** Whether the records say anything of it. */
  readonly known: boolean;
  /** Kind or type and, for what lies in or belongs to a country, that country. */
  readonly what: readonly Message[];
  readonly story: readonly StoryLine[];
  /** Claims attributed to it. */
  readonly cited: number;
  readonly record: readonly RecordEntry[];
  readonly series: readonly RecordSeries[];
  /** Day the records were compiled, ISO; null where there are none. */
  readonly compiled: string | null;
  readonly exits: readonly Exit[];
  readonly notes: readonly Note[];
  /** Where the entity is a country. */
  readonly country: AskedCountry | null;
  /** ISO 3166-1 alpha-2 code of the country whose flag stands for it: a country, a place in it, somebody of it; null for what has none. */
  readonly flag: string | null;
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
  const facts = record?.facts ?? [];
  const spokenOf = analysis.figures.flatMap(({ subject, measure }) =>
    subject === entity.id && measure ? measure : [],
  );
  return {
    entity,
    description: record ? describeEntity({ ...record, names: background.names }) : null,
    pack: record?.known.pack ?? null,
    known: record !== undefined,
    mentions: countMentions(analysis.mentions).get(entity.id) ?? 0,
    what: whatIs(entity, record),
    story: storyLines(analysis, entity.id),
    cited: citedTimes(analysis, entity.id),
    record: recordEntries(facts, background.names, spokenOf),
    series: recordSeries(facts, spokenOf),
    compiled: record?.known.pack === undefined ? background.compiled : null,
    exits: exitsOf(entity, analysis.article, analysis.mentions, facts),
    notes: notesOnEntity(analysis, entity.id),
    country: countryOf(background, entity.id),
    flag: FLAGGED.has(entity.type) ? (record?.known.country ?? null) : null,
  };
}

function whatIs(entity: Entity, record: OnRecord | undefined): Message[] {
  const type = kindWord(record?.known.kind ?? null, entity.type);
  const code = record?.known.country;
  return code && !record.code ? [type, ui('plain', { kind: 'country', code, name: code })] : [type];
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
