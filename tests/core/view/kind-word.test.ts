import { expect, test } from 'vitest';
import { KINDS, kindWord } from '../../../utils/core/view/kind-word.ts';
import { ENGLISH, english } from '../../helpers/english.ts';

test('a kind the catalogue has a word for is said, else the type', () => {
  expect(english(kindWord('prison', 'facility'))).toBe('prison');
  expect(english(kindWord('water tower', 'facility'))).toBe('Facility');
  expect(english(kindWord(null, 'person'))).toBe('Person');
});

test('every kind has a word, and every word its kind', () => {
  const words = Object.keys(ENGLISH).filter((key) => key.startsWith('kind_'));
  expect(words.sort()).toEqual(KINDS.map((kind) => `kind_${kind.replaceAll(' ', '_')}`).sort());
});
