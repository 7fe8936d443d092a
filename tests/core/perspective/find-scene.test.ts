import { expect, test } from 'vitest';
import type { Mention } from '../../../utils/core/model/entity.ts';
import { findScene } from '../../../utils/core/perspective/find-scene.ts';
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
