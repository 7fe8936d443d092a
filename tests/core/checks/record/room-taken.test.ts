import { expect, test } from 'vitest';
import { roomTaken } from '../../../../utils/core/checks/record/room-taken.ts';
import type { Figure } from '../../../../utils/core/model/figure.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';
import { figureIn, readingOf } from '../../../helpers/build-reading.ts';

const RECORD = knowledgeOf({
  ravenhill: {
    name: 'Ravenhill',
    type: 'facility',
    facts: [
      fact('capacity', 1200, '2019'),
      fact('capacity', 9000, '2020', { reliability: 'low', remark: 'a misprint' }),
    ],
  },
  dunmoor: { name: 'Dunmoor', type: 'facility', facts: [] },
});

const held = (text: string, parts: Partial<Figure> = {}) =>
  figureIn(text, '900', { value: 900, measure: 'occupancy', subject: 'ravenhill', unit: 'inmate', ...parts });
const room = (text: string, parts: Partial<Figure> = {}) =>
  figureIn(text, '1,500', { value: 1500, measure: 'capacity', subject: 'ravenhill', ...parts });
const run = (text: string, figures: readonly Figure[]) => roomTaken.run(readingOf(text, { figures }), RECORD);

test('both given: divided by the text’s own numbers', () => {
  const text = 'It holds 900 inmates and has room for 1,500.';
  const [note] = run(text, [held(text), room(text)]);
  expect(note).toMatchObject({
    relation: 'context',
    message: { key: 'note_room_taken' },
    sources: [{ title: 'A story' }],
  });
  expect(note!.message.args[2]).toEqual({ kind: 'percent', value: 60, digits: 0 });
});

test('capacity not given: the one on record, the doubted one left aside', () => {
  const text = 'It holds 900 inmates.';
  const [note] = run(text, [held(text)]);
  expect(note).toMatchObject({ message: { key: 'note_room_not_given' }, sources: [{ asOf: '2019' }] });
  expect(note!.message.args[3]).toEqual({ kind: 'percent', value: 75, digits: 0 });
});

test.each<[string, string, (text: string) => Figure[]]>([
  ['nothing on record', 'It holds 900 inmates.', (text) => [held(text, { subject: 'dunmoor' })]],
  ['nobody known', 'It holds 900 inmates.', (text) => [held(text, { subject: 'text:Elsewhere' })]],
  ['no subject', 'It holds 900 inmates.', (text) => [held(text, { subject: null })]],
  ['another measure', 'It freed 900 inmates.', (text) => [held(text, { measure: 'releases' })]],
  ['a plan', 'It will hold 900 inmates.', (text) => [held(text)]],
  ['a part', 'It took another 900 inmates.', (text) => [held(text)]],
  [
    'other things counted',
    'It holds 900 dogs and has room for 1,500.',
    (text) => [held(text, { unit: 'dog' }), room(text, { unit: 'inmate' })],
  ],
  [
    'a share that says it already',
    'It holds 900 of 1,500, a share of 60%.',
    (text) => [held(text), room(text), figureIn(text, '60%', { kind: 'percent', value: 60, of: 1 })],
  ],
])('abstains: %s', (_, text, figures) => {
  expect(run(text, figures(text))).toEqual([]);
});
