import { expect, test } from 'vitest';
import { withinReader } from '../../../../utils/core/checks/support/is-within.ts';
import type { Fact } from '../../../../utils/core/model/knowledge.ts';
import { fact, type KnownEntity, knowledgeOf } from '../../../helpers/build-knowledge.ts';

const inRegion = (entity: string): Fact => fact('region', 0, null, { value: { kind: 'entity', entity } });
const place = (name: string, kind: string, regions: readonly string[], country?: string): KnownEntity => ({
  name,
  type: 'place',
  kind,
  facts: regions.map(inRegion),
  ...(country && { country }),
});

test('a country lies in its region, and in what that is part of', () => {
  const knowledge = knowledgeOf({
    atlantis: place('Atlantis', 'country', ['inner-sea'], 'XA'),
    'inner-sea': place('Inner Sea', 'region', ['ocean']),
    ocean: place('Ocean', 'region', []),
    desert: place('Desert', 'region', []),
    town: { name: 'Town', type: 'place', kind: 'city', country: 'XA', facts: [] },
  });
  expect(withinReader('Ocean', knowledge)?.('town')).toBe(true);
  expect(withinReader('Inner Sea', knowledge)?.('town')).toBe(true);
  expect(withinReader('Desert', knowledge)?.('town')).toBe(false);
});

test('regions that lie in each other, all of them in all, end', () => {
  const ids = Array.from({ length: 60 }, (_, i) => `region-${i}`);
  const knowledge = knowledgeOf({
    ...Object.fromEntries(ids.map((id) => [id, place(id, 'region', ids)])),
    nowhere: place('Nowhere', 'region', []),
    atlantis: place('Atlantis', 'country', ids, 'XA'),
    town: { name: 'Town', type: 'place', kind: 'city', country: 'XA', facts: [] },
  });
  expect(withinReader('Nowhere', knowledge)?.('town')).toBe(false);
  expect(withinReader('region-59', knowledge)?.('town')).toBe(true);
});
