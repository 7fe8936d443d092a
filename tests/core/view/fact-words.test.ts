import { expect, test } from 'vitest';
import { factWords, newestFacts } from '../../../utils/core/view/fact-words.ts';
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
  [{ ...fact('country', ''), value: { kind: 'entity', entity: 'el-salvador' } } as const, null],
])('$property: $value', (one, words) => {
  const message = factWords(one);
  expect(message && english(message)).toBe(words);
});

test('of each property the newest, a dated one before one without a date', () => {
  const facts = [fact('occupancy', 1, '2021'), fact('occupancy', 2, '2024'), fact('capacity', 3), fact('occupancy', 4)];
  expect(newestFacts(facts, 9).map(({ value }) => value)).toEqual([
    { kind: 'number', value: 2 },
    { kind: 'number', value: 3 },
  ]);
  expect(newestFacts(facts, 1)).toHaveLength(1);
});
