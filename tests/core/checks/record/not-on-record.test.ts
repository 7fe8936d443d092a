import { expect, test } from 'vitest';
import { notOnRecord } from '../../../../utils/core/checks/record/not-on-record.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';

const RECORD = knowledgeOf({
  ravenhill: { name: 'Ravenhill', type: 'facility', facts: [fact('capacity', 1200, '2019')] },
  dunmoor: { name: 'Dunmoor', type: 'facility', facts: [] },
});
const TEXT = 'It has room for 900.';
const run = (parts: Partial<Figure>, text = TEXT) =>
  notOnRecord.run(
    readingOf(text, { figures: [figureIn(text, '900', { value: 900, measure: 'capacity', ...parts })] }),
    RECORD,
  );

test('says what was consulted, and how old it is', () => {
  expect(run({ subject: 'dunmoor' })).toMatchObject([
    {
      relation: 'not-found',
      message: { key: 'note_not_on_record' },
      sources: [{ publisher: 'Sidelight', asOf: '2026-11-23' }],
    },
  ]);
});

test.each<[string, Partial<Figure>, string?]>([
  ['something is on record', { subject: 'ravenhill' }],
  ['the pack keeps no such measure', { subject: 'dunmoor', measure: 'rainfall' }],
  ['the pack knows it not', { subject: 'text:Elsewhere' }],
  ['nothing is measured', { subject: 'dunmoor', measure: null }],
  ['it is a plan', { subject: 'dunmoor' }, 'It will have room for 900.'],
])('abstains where %s', (_, parts, text) => {
  expect(run(parts, text)).toEqual([]);
});
