import type { Attribution } from '../model/attribution.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { ClaimRow } from './claim-rows.ts';

/** Who says a claim, for a reader to choose by: somebody known by name, or the way it is said. */
export type Speaker = `entity:${string}` | `kind:${Attribution['kind']}`;

export interface ClaimFacets {
  readonly kinds: readonly ClaimKind[];
  /** Those known by name (`name` set), the most heard first, then the other ways of saying it. */
  readonly speakers: readonly { readonly speaker: Speaker; readonly name: string | null; readonly count: number }[];
}

export function speakerOf({ attribution: { entity, kind } }: Pick<ClaimRow, 'attribution'>): Speaker {
  return entity === null ? `kind:${kind}` : `entity:${entity}`;
}

/** What the claims of an article can be chosen by. */
export function claimFacets(rows: readonly ClaimRow[], entities: readonly Entity[]): ClaimFacets {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const counts = new Map<Speaker, number>();
  for (const row of rows) counts.set(speakerOf(row), (counts.get(speakerOf(row)) ?? 0) + 1);
  const speakers = [...counts].flatMap(([speaker, count]): ClaimFacets['speakers'] => {
    if (speaker.startsWith('kind:')) return [{ speaker, name: null, count }];
    const name = names.get(speaker.slice('entity:'.length));
    return name ? [{ speaker, name, count }] : [];
  });
  return {
    kinds: [...new Set(rows.map(({ kind }) => kind))],
    speakers: speakers.toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count),
  };
}
