import type { PackFact } from '../core/knowledge/fact-table.ts';
import { type Origin, type PackContent, type PackEntity, TERM_WORD } from '../core/knowledge/gazetteer.ts';
import { isTermKind } from '../core/knowledge/term-kinds.ts';
import type { FactValue } from '../core/model/knowledge.ts';
import { namesOf } from './names-of.ts';
import type { EntityRecord, FactRecord, FactRecordValue, SourceRecord } from './record.ts';

/** Where a record's fame is not told: some 300 page views a month. */
const DEFAULT_FAME = 100;

export interface PackParts {
  readonly compiled: string;
  readonly origins: readonly Origin[];
  /** In order of trust: of two parts that tell the same thing differently the first is believed. */
  readonly entities: readonly (readonly EntityRecord[])[];
  readonly sources: readonly SourceRecord[];
  /** First and last names of people, as the codec takes them. */
  readonly words: ReadonlyMap<string, number>;
}

/** Joins the parts into what the codec takes. Throws where a fact names an unknown source. */
export function buildPack({ compiled, origins, entities, sources, words }: PackParts): PackContent {
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const sourceOf = (id: string, entity: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`${entity}: no source has the id ${id}`);
    return number;
  };
  const merged = new Map<string, EntityRecord>();
  for (const part of entities) for (const record of part) merged.set(record.id, join(merged.get(record.id), record));
  const joined = [...merged.values()].map((record) => toEntity(record, sourceOf));
  return {
    compiled,
    origins,
    words: withTerms(words, joined),
    entities: joined,
    sources: sources.map(({ title, publisher, url, date, retrieved, licence }) => ({
      title,
      publisher,
      url,
      asOf: date,
      retrieved,
      licence,
    })),
  };
}

/** The words of people's names, and those that terms begin with. */
function withTerms(words: ReadonlyMap<string, number>, entities: readonly PackEntity[]): Map<string, number> {
  const all = new Map(words);
  for (const { kind, names } of entities) {
    if (!isTermKind(kind)) continue;
    for (const {
      words: [first],
    } of names)
      if (first) all.set(first, (all.get(first) ?? 0) | TERM_WORD);
  }
  return all;
}

/** Names and facts add up, the same fact once; fame is the greater; the rest is the first one's where it tells it. */
function join(first: EntityRecord | undefined, second: EntityRecord): EntityRecord {
  if (!first) return second;
  return {
    ...second,
    ...first,
    aliases: [...(first.aliases ?? []), second.name, ...(second.aliases ?? [])],
    ...((first.fame || second.fame) && { fame: Math.max(first.fame ?? 0, second.fame ?? 0) }),
    facts: differentFacts([...(first.facts ?? []), ...(second.facts ?? [])]),
  };
}

function differentFacts(facts: readonly FactRecord[]): FactRecord[] {
  const seen = new Map<string, FactRecord>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.p, fact.v, fact.at, fact.until, fact.by, fact.b]);
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

function toEntity(record: EntityRecord, sourceOf: (id: string, entity: string) => number): PackEntity {
  const { id, name, type, kind, country, coordinates, description, fame, facts = [] } = record;
  return {
    id,
    wikidata: /^Q\d+$/.test(id) ? id : null,
    name,
    type,
    kind: kind ?? null,
    country: country ?? null,
    ...(coordinates && { coordinates: { lat: coordinates[0], lon: coordinates[1] } }),
    description: description ?? null,
    fame: fame ?? DEFAULT_FAME,
    names: namesOf(record),
    facts: facts.map((fact) => toFact(fact, sourceOf(fact.s, id))),
  };
}

function toFact(fact: FactRecord, source: number): PackFact {
  return {
    property: fact.p,
    value: toValue(fact.v),
    unit: fact.u ?? null,
    asOf: fact.at ?? null,
    until: fact.until ?? null,
    bound: fact.b ?? '=',
    attribution: fact.by ?? null,
    reliability: fact.low ? 'low' : 'normal',
    remark: fact.note ?? null,
    source,
  };
}

function toValue(value: FactRecordValue): FactValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if ('d' in value) return { kind: 'date', date: value.d };
  if ('e' in value) return { kind: 'entity', entity: value.e };
  return { kind: 'range', low: value[0], high: value[1] };
}
