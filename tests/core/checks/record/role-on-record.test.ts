import { expect, test } from 'vitest';
import { roleOnRecord } from '../../../../utils/core/checks/record/role-on-record.ts';
import { NO_ATTRIBUTION } from '../../../../utils/core/model/attribution.ts';
import type { Claim } from '../../../../utils/core/model/claim.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { readingOf } from '../../../helpers/build-reading.ts';

const READ = fact('office', 'Governor', '2019').source;
const RECORD = knowledgeOf({
  quist: {
    name: 'Mara Quist',
    type: 'person',
    facts: [
      fact('office', 'Mayor of Skarholm', '2011', { until: '2019-05' }),
      fact('office', 'President of Norland', '2019-06-01'),
    ],
  },
  brandt: {
    name: 'Ole Brandt',
    type: 'person',
    facts: [fact('office', 'Prime Minister of Norland', '2012', { until: '2020-03-01' })],
  },
  holm: {
    name: 'Vera Holm',
    type: 'person',
    facts: [fact('held-office', 'Governor of Skarholm', '2019', { source: { ...READ, asOf: '2023-01' } })],
  },
});

function relations(holder: string, office: string, published: string | null = '2025-02-05'): string[] {
  const claim: Claim = {
    kind: 'role',
    span: [0, 1],
    score: 0.2,
    figures: [],
    entities: [],
    attribution: NO_ATTRIBUTION,
    holder,
    office,
  };
  return roleOnRecord.run(readingOf('x', { claims: [claim], published }), RECORD).map(({ relation }) => relation);
}

test.each([
  ['quist', 'Norland’s President', '2025-02-05', 'matches'],
  ['quist', 'President', '2019-06-01', 'matches'],
  ['quist', 'the mayor of Skarholm', '2015-01-01', 'matches'],
  ['quist', 'the mayor of Skarholm', '2025-02-05', 'context'],
  ['brandt', 'Prime Minister', '2025-02-05', 'context'],
  ['holm', 'Governor', '2022-05-04', 'context'],
])('%s, %s on %s', (holder, office, published, relation) => {
  expect(relations(holder, office, published)).toEqual([relation]);
});

test.each([
  ['brandt', 'President', '2015-01-01'],
  ['brandt', 'Minister', '2015-01-01'],
  ['brandt', 'Foreign Minister', '2015-01-01'],
  ['quist', 'Vice President', '2025-02-05'],
  ['quist', 'President', '2018-01-01'],
  ['quist', 'leader', '2025-02-05'],
  ['nobody', 'President', '2025-02-05'],
  ['holm', 'Governor', '2018-05-04'],
  ['holm', 'Governor', '2024-05-04'],
  ['quist', 'President', null],
])('abstains: %s, %s on %s', (holder, office, published) => {
  expect(relations(holder, office, published)).toEqual([]);
});
