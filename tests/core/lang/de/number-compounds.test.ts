import { expect, test } from 'vitest';
import { readGermanCompound } from '../../../../utils/core/lang/de/number-compounds.ts';

test.each([
  ['zweiundzwanzig', 22],
  ['hunderteins', 101],
  ['neunzehnhundertvierundachtzig', 1984],
  ['dreihunderttausendfünf', 300005],
  ['zweieinhalb', 2.5],
  ['dreiviertel', 0.75],
])('%s is %d', (word, value) => {
  expect(readGermanCompound(word)).toBe(value);
});

test.each([
  'hundertwasser',
  'achtung',
  'einfach',
  'viertel',
  'undzwanzig',
  'tausendsassa',
  '',
])('"%s" is no number', (word) => {
  expect(readGermanCompound(word)).toBeNull();
});
