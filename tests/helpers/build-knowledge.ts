import type { EntityType } from '../../utils/core/model/entity.ts';
import type { Coordinates, Fact, FactValue, Knowledge } from '../../utils/core/model/knowledge.ts';

type PlainValue = number | string | readonly [low: number, high: number];

/** A fact by hand: a number, a range, an ISO date or a text. */
export function fact(property: string, value: PlainValue, asOf: string | null = null, parts: Partial<Fact> = {}): Fact {
  return {
    property,
    value: factValueOf(value),
    unit: null,
    asOf,
    until: null,
    bound: '=',
    attribution: null,
    reliability: 'normal',
    remark: null,
    source: {
      title: `${property} at ${asOf}`,
      publisher: 'An almanac',
      url: `https://almanac.example/${property}/${asOf}`,
      asOf,
      retrieved: '2026-11-23',
      licence: 'CC0-1.0',
    },
    ...parts,
  };
}

function factValueOf(value: PlainValue): FactValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string')
    return /^\d{4}/.test(value) ? { kind: 'date', date: value } : { kind: 'text', text: value };
  return { kind: 'range', low: value[0], high: value[1] };
}

export interface KnownEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly country?: string;
  readonly coordinates?: Coordinates;
  readonly facts: readonly Fact[];
}

/** What is on record, by hand: entities by id. */
export function knowledgeOf(entities: Readonly<Record<string, KnownEntity>>): Knowledge {
  return {
    compiled: '2026-11-23',
    about: (id) => {
      const known = entities[id];
      if (!known) return null;
      return {
        id,
        wikidata: null,
        name: known.name,
        type: known.type,
        kind: known.kind ?? null,
        description: null,
        country: known.country ?? null,
        ...(known.coordinates ? { coordinates: known.coordinates } : {}),
      };
    },
    facts: (id, property) =>
      (entities[id]?.facts ?? [])
        .filter((one) => property === undefined || one.property === property)
        .toSorted((a, b) => a.property.localeCompare(b.property) || (a.asOf ?? '9').localeCompare(b.asOf ?? '9')),
    holding: (property) =>
      Object.keys(entities).filter((id) => entities[id]!.facts.some((one) => one.property === property)),
    named: (name) => Object.keys(entities).filter((id) => entities[id]!.name.toLowerCase() === name.toLowerCase()),
    country: (code) =>
      Object.keys(entities).find((id) => entities[id]!.kind === 'country' && entities[id]!.country === code) ?? null,
  };
}
