import { expect, test } from 'vitest';
import type { Entity } from '../../../utils/core/model/entity.ts';
import { gatherBackground } from '../../../utils/core/view/gather-background.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';

const entity = (id: string): Entity => ({ id, name: id }) as Entity;
const months = Array.from(
  { length: 500 },
  (_, i) => `${1980 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const knowledge = knowledgeOf({
  land: {
    name: 'Land',
    type: 'place',
    facts: [
      ...months.map((month, i) => fact('price-index', i, month)),
      fact('area', 700, '2020'),
      fact('population', 10, '2020'),
      fact('population', 99, '2021', { reliability: 'low', remark: 'a misprint' }),
    ],
  },
});

test('of a long series the newest thirty, of what is short everything, nothing that is doubted', () => {
  const { facts } = gatherBackground([entity('land')], knowledge).about['land']!;
  expect(facts.filter(({ property }) => property === 'price-index').map(({ asOf }) => asOf)).toEqual(months.slice(-30));
  expect(
    facts.filter(({ property }) => property !== 'price-index').map(({ property, asOf }) => [property, asOf]),
  ).toEqual([
    ['area', '2020'],
    ['population', '2020'],
  ]);
});

test('nobody the records do not hold', () => {
  expect(gatherBackground([entity('elsewhere')], knowledge)).toEqual({ compiled: '2026-11-23', about: {} });
});
