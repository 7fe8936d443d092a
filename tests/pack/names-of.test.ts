import { expect, test } from 'vitest';
import { ALIAS, OWN_NAME } from '../../utils/core/knowledge/name-index.ts';
import { namesOf } from '../../utils/pack/names-of.ts';

const listed = (record: Parameters<typeof namesOf>[0]) =>
  namesOf(record).map(({ words, strength, capitalsOnly }) => [words.join(' '), strength, capitalsOnly]);

test('a name comes with and without its marks, an alias after it, each once', () => {
  expect(listed({ type: 'place', name: 'São Tomé', aliases: ['Sao Tome', 'St. Thomas'] })).toEqual([
    ['são tomé', OWN_NAME, false],
    ['sao tome', OWN_NAME, false],
    ['st thomas', ALIAS, false],
    ['saint thomas', ALIAS, false],
  ]);
});

test.each([
  ['WHO', true],
  ['US', true],
  ['U.S.', true],
  ['CARE', true],
  ['NATO', false],
  ['MS-13', true],
  ['UNICEF', false],
  ['Who', false],
])('%s means its entity only in capitals: %s', (alias, capitalsOnly) => {
  expect(listed({ type: 'organisation', name: 'Some Body', aliases: [alias] })[1]![2]).toBe(capitalsOnly);
});

test.each([
  ['person', 'Ada Q. Lovelock', 170, ['lovelock']],
  ['person', 'Ada Lovelock', 100, []],
  ['person', 'Ruy da Motta', 170, ['da motta', 'motta']],
  ['person', 'Anna II', 200, []],
  ['person', 'Sting', 200, []],
  ['person', 'Ann Lee Jr.', 200, ['lee']],
  ['organisation', 'The Anvil Company, Inc.', 100, ['anvil company']],
  ['organisation', 'Anvil Corp', 100, ['anvil']],
  [
    'organisation',
    'United States Board of Anvils',
    100,
    ['u s board of anvils', 'us board of anvils', 'board of anvils'],
  ],
  ['place', 'Anvil Group', 100, []],
] as const)('%s %s (fame %i) is also called %j', (type, name, fame, expected) => {
  const derived = listed({ type, name, fame }).filter(([, strength]) => strength !== OWN_NAME);
  expect(derived.map(([text]) => text)).toEqual(expected);
});

test('a name of thousands of words is no name', () => {
  expect(namesOf({ type: 'place', name: 'a '.repeat(5000).trim() })).toEqual([]);
});

test('members of a party are called by it', () => {
  const names = listed({ type: 'organisation', kind: 'political party', name: 'Anvil Party' }).map(([name]) => name);
  expect(names).toEqual(['anvil party', 'anvil', 'anvils']);
});
