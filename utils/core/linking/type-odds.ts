import type { EntityType } from '../model/entity.ts';

/** Log-odds that a name means nobody in the pack, by type. */
export const UNKNOWN: Readonly<Record<EntityType, number>> = {
  person: 7.2,
  organisation: 7,
  place: 5.5,
  facility: 6.2,
  group: 5.5,
  event: 7,
  law: 7,
  work: 7.6,
  other: 7.2,
};

/** A name of one type that means an entity of another, as log-odds; what is not listed is as good as impossible. */
const OTHER_TYPE: Readonly<Partial<Record<EntityType, Readonly<Partial<Record<EntityType, number>>>>>> = {
  place: { organisation: -2.5, facility: -0.5, group: -1.5 },
  organisation: { place: -2.5, facility: -1, work: -1, other: -1, group: -1.5 },
  facility: { organisation: -1, place: -1 },
  group: { place: -1.5, organisation: -1.5, other: -1 },
  event: { organisation: -2, work: -2, other: -1 },
  law: { work: -2, other: -1 },
  work: { organisation: -1.5, other: -1, person: -3, event: -2 },
  other: { organisation: -1, place: -1.5, work: -0.5, event: -0.5, law: -0.5, facility: -1, group: -0.5, person: -2.5 },
  person: { other: -3, work: -3 },
};
const IMPOSSIBLE = -8;
/** Names of several words mostly tell by themselves what they name: finding their type is the harder part. */
const UNLIKELY = -3.5;

/** Log-odds that a name read as one type means an entity of another. */
export const oddsOfType = (read: EntityType, meant: EntityType, words: number): number =>
  OTHER_TYPE[read]?.[meant] ?? (words > 1 ? UNLIKELY : IMPOSSIBLE);
