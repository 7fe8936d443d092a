import { expect, test } from 'vitest';
import { figureAgainstRecord } from '../../../../utils/core/checks/record/figure-against-record.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';
import { readMarked } from '../../../helpers/marked-text.ts';

const RECORD = knowledgeOf({
  ravenhill: {
    name: 'Ravenhill',
    type: 'facility',
    facts: [
      fact('capacity', 1200, '2019-05', { unit: 'person', attribution: 'the ministry' }),
      fact('occupancy', 830, '2022-03-01', { unit: 'person' }),
      fact('occupancy', 912, '2024-06-11', { unit: 'person' }),
      fact('occupancy', [900, 1000], '2024-11', { unit: 'person' }),
      fact('occupancy', 5000, '2025-01-10', { unit: 'person', reliability: 'low', remark: 'four times its size' }),
    ],
  },
  norland: {
    name: 'Norland',
    type: 'place',
    facts: [
      fact('population', 5_100_000, '2023'),
      fact('population', 5_200_000, '2024'),
      fact('inflation', 8, '2022', { unit: 'percentage' }),
      fact('area', 120_000, '2026-01', { unit: 'square kilometre' }),
    ],
  },
});

function notesOf(marked: string, parts: Partial<Figure>) {
  const { text, spans } = readMarked(marked);
  const value = parts.value ?? 900;
  const figure = figureIn(text, text.slice(...spans[0]!), {
    subject: 'ravenhill',
    measure: 'occupancy',
    unit: 'inmate',
    ...parts,
    value,
  });
  return figureAgainstRecord.run(readingOf(text, { figures: [figure] }), RECORD);
}

test.each<[string, Partial<Figure>, string[]]>([
  ['In June it held [around 900] inmates.', { bound: '~', asOf: '2024-06' }, ['matches', 'newer', 'context']],
  ['In June it held [912] inmates.', { value: 912, asOf: '2024-06-11' }, ['matches', 'newer', 'context']],
  ['In June it held [1,100] inmates.', { value: 1100, asOf: '2024-06' }, ['differs', 'newer', 'context']],
  ['In 2024 it held [more than 850] inmates.', { value: 850, bound: '>', asOf: '2024' }, ['matches', 'context']],
  ['In 2023 it held [840] inmates.', { value: 840, asOf: '2023' }, ['older', 'newer', 'context']],
  ['It holds [900] inmates.', {}, ['older', 'context']],
  ['It has room for [about 1,200].', { measure: 'capacity', value: 1200, bound: '~' }, ['matches']],
  ['It has room for [2,000].', { measure: 'capacity', value: 2000 }, ['differs']],
  [
    'Norland, a country of [5.2 million people], votes.',
    { subject: 'norland', measure: 'population', unit: 'person', value: 5.2e6 },
    ['matches'],
  ],
  [
    'Norland, home to [5.2 million people], votes.',
    { subject: 'norland', measure: 'population', unit: 'person', value: 5.2e6 },
    ['matches'],
  ],
  [
    'Its population fell to [5.1 million] in 2023.',
    { subject: 'norland', measure: 'population', change: 'down', value: 5.1e6, asOf: '2023' },
    ['matches', 'newer'],
  ],
  ['It has a population of [7 million].', { subject: 'norland', measure: 'population', value: 7e6 }, ['older']],
  [
    'Inflation was [12%] in 2022.',
    { subject: 'norland', measure: 'inflation', kind: 'percent', unit: 'percentage', value: 12, asOf: '2022' },
    ['differs'],
  ],
  [
    'It covers [120,000 square kilometres].',
    { subject: 'norland', measure: 'area', kind: 'measure', unit: 'square kilometre', value: 120_000 },
    ['matches'],
  ],
])('%s', (marked, parts, expected) => {
  expect(notesOf(marked, parts).map(({ relation }) => relation)).toEqual(expected);
});

test.each<[string, Partial<Figure>]>([
  ['It will hold [900] inmates.', { asOf: '2024-06' }],
  ['It took in another [900] inmates in June.', { asOf: '2024-06' }],
  ['In June, [900] more inmates came.', { asOf: '2024-06' }],
  ['It never held [900] inmates.', { asOf: '2024-06' }],
  ['Did it hold [900] inmates?', { asOf: '2024-06' }],
  ['In June it held [900] dogs.', { unit: 'dog', asOf: '2024-06' }],
  ['In June it held [900] inmates.', { subject: null, asOf: '2024-06' }],
  ['In June it held [900] inmates.', { subject: 'text:Elsewhere', asOf: '2024-06' }],
  ['In June it held [900] inmates.', { subject: 'norland', asOf: '2024-06' }],
  [
    'Inflation was [9.1%] in 2022.',
    { subject: 'norland', measure: 'inflation', kind: 'percent', unit: 'percentage', value: 9.1, asOf: '2022' },
  ],
  [
    'Inflation was [9.1%] in June 2022.',
    { subject: 'norland', measure: 'inflation', kind: 'percent', unit: 'percentage', value: 9.1, asOf: '2022-06' },
  ],
  ['Some [5 million people] fled it.', { subject: 'norland', measure: 'population', unit: 'person', value: 5e6 }],
  ['Its population grew by [200,000].', { subject: 'norland', measure: 'population', change: 'up', value: 2e5 }],
  ['It has a population of [165 million].', { subject: 'norland', measure: 'population', value: 165e6 }],
  ['In June it counted [900] inmates.', { measure: null, asOf: '2024-06' }],
  ['In June it was [up 900] inmates.', { change: 'up', asOf: '2024-06' }],
  ['It is at [a third] of its capacity.', { kind: 'fraction', measure: 'capacity', unit: null, value: 1 / 3 }],
  ['It is at [33%] of its capacity.', { kind: 'percent', measure: 'capacity', unit: 'percentage', value: 33 }],
  ['It spent [$1,200].', { kind: 'money', measure: 'capacity', unit: 'dollar', value: 1200 }],
  ['Some [900] of 1,200 are men.', { of: 0, asOf: '2024-06' }],
  ['The plan is to expand it to [2,000].', { measure: 'capacity', value: 2000 }],
])('abstains: %s', (marked, parts) => {
  expect(notesOf(marked, parts)).toEqual([]);
});

test('every value on record stands beside the text with its source', () => {
  const [matching, newer] = notesOf('In June it held [around 900] inmates.', { bound: '~', asOf: '2024-06' });
  expect(matching!.sources.map(({ asOf }) => asOf)).toEqual(['2024-06-11']);
  expect(newer!.sources.map(({ asOf }) => asOf)).toEqual(['2024-11']);
});

test('without a publish date a moving measure is not judged', () => {
  const text = 'It holds 900 inmates.';
  const figure = figureIn(text, '900', { value: 900, subject: 'ravenhill', measure: 'occupancy' });
  expect(figureAgainstRecord.run(readingOf(text, { figures: [figure], published: null }), RECORD)).toEqual([]);
});
