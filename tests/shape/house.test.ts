import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}');
/** Tables of words and records are data: they may be long. */
const isTable = (file: string) =>
  /[\\/](words|records|measures|units|lexicon)[\\/.]/.test(file) || /-(words|table)\.ts$/.test(file);

test('utils holds folders only', () => {
  expect(globSync('utils/*.*')).toEqual([]);
});

test.each(sources)('%s is one idea long', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  expect(lines).toBeLessThanOrEqual(isTable(file) ? 1500 : 350);
});

test.each(sources)('%s writes no markup from strings', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
  );
});

test.each(
  globSync(['utils/page/**/*.ts', 'entrypoints/content/**/*.ts']),
)('%s tells time by how long the page is open: a clock may be set meanwhile', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bDate\.now\b|\bnew Date\(\)/);
});

test.each(globSync('utils/core/**/*.ts'))('%s reads no clock and no chance', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bDate\.now\b|new Date\(\)|Math\.random|performance\.now|\bfetch\(/);
});
