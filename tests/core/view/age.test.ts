import { expect, test } from 'vitest';
import { ageOf } from '../../../utils/core/view/age.ts';
import { english } from '../../helpers/english.ts';

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-23T09:30:00Z', 'today'],
  ['2026-11-22', '1 day old'],
  ['2026-11-01', '22 days old'],
  ['2026-09-01', '3 months old'],
  ['2025-02-05', '22 months old'],
  ['2020-01-01', '6 years old'],
  ['2026-11-24', null],
  ['yesterday', null],
  [null, null],
])('%s is %s', (published, words) => {
  const age = ageOf(published, '2026-11-23');
  expect(age && english(age)).toBe(words);
});
