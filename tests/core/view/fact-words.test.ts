import { expect, test } from 'vitest';
import { factWords, listed } from '../../../utils/core/view/fact-words.ts';
import { ui } from '../../../utils/core/view/words.ts';
import { fact } from '../../helpers/build-knowledge.ts';
import { english } from '../../helpers/english.ts';

test.each([
  [fact('capacity', 40_000), '40,000'],
  [fact('capacity', 40_000, null, { bound: '~' }), 'about 40,000'],
  [fact('vote-share', 84.7, '2024', { unit: 'percentage' }), '84.7%'],
  [fact('cost', 115_000_000, '2023', { unit: 'dollar' }), '$115M'],
  [fact('occupancy', [15_000, 20_000]), '15,000 to 20,000'],
  [fact('opened', '2023-01-31'), 'January 31, 2023'],
  [fact('office', 'President'), 'President'],
  [{ ...fact('country', ''), value: { kind: 'entity', entity: 'el-salvador' } } as const, 'El Salvador'],
  [{ ...fact('country', ''), value: { kind: 'entity', entity: 'nobody' } } as const, null],
  [fact('life-expectancy', 74.7, '2024', { unit: 'year' }), '74.7 years'],
  [fact('birth-rate', 12.46, '2025', { unit: 'birth per 1,000 people' }), '12.46 per 1,000 people'],
  [fact('maternal-mortality', 39, '2023', { unit: 'death per 100,000 live births' }), '39 per 100,000 live births'],
])('$property: $value', (one, words) => {
  const message = factWords(one, { 'el-salvador': 'El Salvador' });
  expect(message && english(message)).toBe(words);
});

test('a long list is cut short and tells by how much', () => {
  const say = (count: number) => {
    const message = listed(Array.from({ length: count }, (_, i) => ui('plain', `n${i}`)));
    return message && english(message);
  };
  expect([0, 1, 3, 10].map(say)).toEqual([null, 'n0', 'n0, n1, n2', 'n0, n1, n2, n3, n4, n5, n6, n7 and 2 more']);
});
