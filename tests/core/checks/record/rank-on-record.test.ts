import { expect, test } from 'vitest';
import { rankOnRecord } from '../../../../utils/core/checks/record/rank-on-record.ts';
import { NO_ATTRIBUTION } from '../../../../utils/core/model/attribution.ts';
import type { Claim } from '../../../../utils/core/model/claim.ts';
import type { FactValue } from '../../../../utils/core/model/knowledge.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { readingOf } from '../../../helpers/build-reading.ts';

const partOf = (entity: string) => fact('region', 'x', null, { value: { kind: 'entity', entity } satisfies FactValue });

const RECORD = knowledgeOf({
  norland: {
    name: 'Norland',
    type: 'place',
    kind: 'country',
    country: 'NO',
    facts: [partOf('north'), fact('population', 5e6, '2024')],
  },
  sudland: {
    name: 'Sudland',
    type: 'place',
    kind: 'country',
    country: 'SU',
    facts: [partOf('north'), fact('population', 7e6, '2024')],
  },
  north: { name: 'The North', type: 'place', kind: 'region', facts: [] },
  ravenhill: {
    name: 'Ravenhill',
    type: 'facility',
    kind: 'prison',
    country: 'NO',
    facts: [fact('capacity', 1200, '2019'), fact('occupancy', 900, '2024-06')],
  },
  dunmoor: {
    name: 'Dunmoor',
    type: 'facility',
    kind: 'jail',
    country: 'SU',
    facts: [fact('capacity', 700, '2022'), fact('occupancy', 950, '2024-03')],
  },
  oldgate: {
    name: 'Oldgate',
    type: 'facility',
    kind: 'prison',
    country: 'NO',
    facts: [fact('occupancy', 2000, '2011')],
  },
  arena: {
    name: 'The Arena',
    type: 'facility',
    kind: 'stadium',
    country: 'NO',
    facts: [fact('capacity', 50000, '2019')],
  },
});

type Rank = Extract<Claim, { kind: 'rank' }>['rank'];

function relations(subject: string | null, parts: Partial<Rank>): string[] {
  const rank: Rank = {
    order: 'most',
    adjective: 'largest',
    noun: 'prison',
    scope: 'The North',
    among: false,
    ...parts,
  };
  const claim: Claim = {
    kind: 'rank',
    span: [0, 1],
    score: 0.6,
    figures: [],
    entities: [],
    attribution: NO_ATTRIBUTION,
    rank,
    subject,
  };
  return rankOnRecord
    .run(readingOf('x', { claims: [claim] }), RECORD)
    .map(
      ({ relation, message }) =>
        `${relation} ${message.args[0]!.kind === 'message' ? message.args[0]!.message.key : ''}`,
    );
}

test.each<[string, Partial<Rank>, string[]]>([
  ['ravenhill', {}, ['matches measure_capacity', 'not-comparable measure_occupancy']],
  ['dunmoor', {}, ['differs measure_capacity', 'not-comparable measure_occupancy']],
  ['ravenhill', { scope: 'Norland' }, ['not-comparable measure_capacity', 'not-comparable measure_occupancy']],
  ['dunmoor', { scope: 'Sudland' }, ['not-comparable measure_capacity', 'not-comparable measure_occupancy']],
  ['dunmoor', { order: 'least', adjective: 'smallest' }, ['matches measure_capacity', 'differs measure_occupancy']],
  ['sudland', { noun: 'country', adjective: 'most populous' }, ['matches measure_population']],
  ['norland', { noun: 'country', adjective: 'most populous' }, ['differs measure_population']],
])('%s %j', (subject, rank, expected) => {
  expect(relations(subject, rank)).toEqual(expected);
});

test.each<[string | null, Partial<Rank>]>([
  [null, {}],
  ['ravenhill', { among: true }],
  ['ravenhill', { scope: null }],
  ['ravenhill', { scope: 'Elsewhere' }],
  ['ravenhill', { scope: 'Sudland' }],
  ['ravenhill', { adjective: 'oldest' }],
  ['ravenhill', { noun: 'women’s prison' }],
  ['arena', {}],
  ['norland', { noun: 'country', adjective: 'richest' }],
  ['text:Elsewhere', {}],
])('abstains: %s %j', (subject, rank) => {
  expect(relations(subject, rank)).toEqual([]);
});
