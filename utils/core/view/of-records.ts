import type { Fact } from '../model/knowledge.ts';

/** Facts of Sidelight's own records, without those of imported packs, which nobody has verified. */
export const ofRecords = (facts: readonly Fact[]): Fact[] => facts.filter(({ source }) => source.pack === undefined);

/** Facts of the records; those of imported packs only where the records have none. For what shows a few of many: however much a pack says, it takes no record's place. */
export function recordsFirst(facts: readonly Fact[]): readonly Fact[] {
  const own = ofRecords(facts);
  return own.length ? own : facts;
}
