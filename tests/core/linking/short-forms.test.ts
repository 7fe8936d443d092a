import { expect, test } from 'vitest';
import { linkMarked } from '../../helpers/link-marked.ts';
import { packOf } from '../../helpers/pack-of.ts';

const pack = packOf([
  { id: 'moro', type: 'person', name: 'Sergio Moro', kind: 'politician', fame: 200 },
  { id: 'baker', type: 'person', name: 'Joseph Baker', kind: 'politician', fame: 200 },
  { id: 'panthers', type: 'organisation', name: 'Panthers', kind: 'university', fame: 200 },
  { id: 'carolina', type: 'organisation', name: 'Carolina Panthers', kind: 'team', fame: 180 },
  { id: 'disney', type: 'organisation', name: 'Disney', kind: 'company', fame: 200 },
  { id: 'channel', type: 'organisation', name: 'Disney Channel', kind: 'broadcaster', fame: 190 },
  {
    id: 'springfield-ohio',
    type: 'place',
    name: 'Springfield',
    kind: 'city',
    country: 'US',
    description: 'City in Ohio.',
  },
  {
    id: 'springfield-maine',
    type: 'place',
    name: 'Springfield',
    kind: 'city',
    country: 'US',
    fame: 220,
    description: 'City in Maine.',
  },
  { id: 'tennessee', type: 'place', name: 'Tennessee', kind: 'state', country: 'US', fame: 190 },
  { id: 'ohio', type: 'place', name: 'Ohio', kind: 'state', country: 'US', fame: 190 },
]);

test.each([
  ['[P:Sérgio Moro] spoke.', ['moro']],
  ['[P:Joseph R. Baker Jr.] spoke.', ['baker']],
  ['The [O:Carolina Panthers] won. The [O:Panthers] play again.', ['carolina', 'carolina']],
  ['[O:Disney] raised prices and closed the [O:Disney Channel].', ['disney', 'channel']],
  ['A jury in [L:Springfield], [L:Ohio], freed him.', ['springfield-ohio', 'ohio']],
  ['A barn burned in [L:Springfield], Tenn., on Monday.', ['text:Springfield']],
])('%s', (marked, expected) => {
  expect(linkMarked(marked, pack)).toEqual(expected);
});
