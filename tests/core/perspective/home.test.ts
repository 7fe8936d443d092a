import { expect, test } from 'vitest';
import { countriesNamed, playsIn, publishedIn } from '../../../utils/core/perspective/home.ts';
import { packOf } from '../../helpers/pack-of.ts';

const { record } = packOf([
  { id: 'norland', type: 'place', kind: 'country', name: 'Norland', country: 'XN', facts: [] },
  { id: 'marrow', type: 'place', kind: 'city', name: 'Port Marrow', country: 'XN', facts: [] },
  { id: 'sudria', type: 'place', kind: 'country', name: 'Sudria', country: 'XS', facts: [] },
  {
    id: 'courier',
    type: 'organisation',
    kind: 'news publisher',
    name: 'Marrow Courier',
    country: 'XN',
    facts: [{ p: 'website', v: 'marrowcourier.example', at: '2024', s: 'almanac' }],
  },
]);

test.each([
  ['news.example.xs', 'XS'],
  ['www.daily.uk', 'GB'],
  ['marrowcourier.example', 'XN'],
  ['unknown.example', null],
])('%s is published in %s', (domain, country) => {
  expect(publishedIn({ publisher: { name: domain, domain } }, record)).toBe(country);
});

test('a page without a publisher is published nowhere', () => {
  expect(publishedIn({ publisher: null }, record)).toBeNull();
});

const place = (entity: string | null) =>
  ({ span: [0, 1], form: 'name', type: 'place', entity, text: 'x' }) as unknown as Parameters<
    typeof countriesNamed
  >[0][0];

test('a story may play in the country named most, or where none is named', () => {
  const named = countriesNamed([place('norland'), place('marrow'), place('sudria'), place(null)], record);
  expect([...named]).toEqual([
    ['XN', 2],
    ['XS', 1],
  ]);
  expect([playsIn('XN', named), playsIn('XS', named), playsIn('XS', new Map())]).toEqual([true, false, true]);
});
