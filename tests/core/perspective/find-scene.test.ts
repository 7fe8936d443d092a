import { expect, test } from 'vitest';
import type { Mention } from '../../../utils/core/model/entity.ts';
import { findCountryScene, findScene } from '../../../utils/core/perspective/find-scene.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';

const people = [fact('population', 900, '2024')];
const knowledge = knowledgeOf({
  norland: { name: 'Norland', type: 'place', kind: 'country', country: 'XN', facts: people },
  marrow: { name: 'Marrow', type: 'place', kind: 'city', country: 'XN', facts: people },
  sund: { name: 'Sund', type: 'place', kind: 'city', country: 'XS', facts: people },
  empty: { name: 'Empty', type: 'place', kind: 'city', country: 'XN', facts: [] },
});
const blocks = [{ span: [0, 100], kind: 'paragraph' }] as const;
const at = (entity: string, start: number): Mention => ({
  span: [start, start + 4],
  type: 'place',
  entity,
  form: 'name',
  rule: 'test',
});
const sceneOf = (...mentions: Mention[]) => findScene(mentions, blocks, knowledge)?.id ?? null;

test('a story plays where it is set from its opening on, far more often than elsewhere', () => {
  expect(sceneOf(at('marrow', 0), at('marrow', 20))).toBe('marrow');
  expect(sceneOf(at('marrow', 0), at('norland', 10), at('marrow', 20))).toBe('marrow');
});

test.each([
  ['nothing named', []],
  ['named once', [at('marrow', 0)]],
  ['named late', [at('marrow', 200), at('marrow', 220), at('marrow', 240), at('marrow', 260), at('marrow', 280)]],
  ['two places', [at('marrow', 0), at('sund', 10), at('marrow', 20), at('sund', 30)]],
  ['nobody on record there', [at('empty', 0), at('empty', 10), at('empty', 20)]],
])('no scene: %s', (_, mentions) => {
  expect(sceneOf(...mentions)).toBeNull();
});

const countryOf = (home: string | null, ...mentions: Mention[]) =>
  findCountryScene(mentions, blocks, home, knowledge)?.id ?? null;

test('a story plays in a country that most of its places are of', () => {
  const places = [at('marrow', 0), at('norland', 20), at('empty', 120), at('marrow', 130), at('norland', 140)];
  expect(countryOf(null, ...places)).toBe('norland');
  expect(countryOf(null, ...places, at('sund', 150), at('sund', 160))).toBe('norland');
  expect(countryOf('XN', at('marrow', 120), at('norland', 130), at('empty', 140))).toBe('norland');
});

test.each([
  ['nothing named', 'XN', []],
  ['named too seldom', null, [at('marrow', 0), at('norland', 20), at('empty', 120)]],
  ['its opening names another', 'XN', [at('sund', 0), at('marrow', 120), at('marrow', 130), at('marrow', 140)]],
  ['two countries', 'XN', [at('marrow', 0), at('norland', 20), at('marrow', 120), at('sund', 130), at('sund', 140)]],
])('no country: %s', (_, home, mentions) => {
  expect(countryOf(home, ...mentions)).toBeNull();
});
