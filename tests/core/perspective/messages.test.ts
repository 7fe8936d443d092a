import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../helpers/english.ts';

const code = globSync('utils/core/perspective/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const said = [...new Set([...code.matchAll(/'(perspective_[a-z_0-9]+)'/g)].map((match) => match[1]!))];
/** Made from a unit of time, and from what a landmark is one of. */
const made = [
  ...['hour', 'year'].flatMap((unit) => [`perspective_time_${unit}_one`, `perspective_time_${unit}_other`]),
  ...['distances', 'heights', 'areas', 'crowds'].map((scale) => `perspective_landmark_${scale}`),
];

test('there are keys to look at', () => {
  expect(said.length).toBeGreaterThan(25);
});

test.each([...said, ...made])('%s is in the catalogue', (key) => {
  expect(ENGLISH).toHaveProperty(key);
});

test('every perspective of the catalogue is said somewhere', () => {
  const keys = Object.keys(ENGLISH).filter((key) => key.startsWith('perspective_'));
  expect(keys.filter((key) => !said.includes(key) && !made.includes(key))).toEqual([]);
});
