import { readdirSync } from 'node:fs';
import { iso31661 } from 'iso-3166';
import { expect, test } from 'vitest';

const flags = new Set(readdirSync(new URL('../../node_modules/circle-flags/flags/', import.meta.url)));

test('every country has a flag to be shown by', () => {
  expect(iso31661.length).toBeGreaterThan(240);
  expect(iso31661.map(({ alpha2 }) => `${alpha2.toLowerCase()}.svg`).filter((name) => !flags.has(name))).toEqual([]);
});
