import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
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

/** How many `!` say that a value is there, by the syntax of the file. */
function assertions(file: string): number {
  let count = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'TSNonNullExpression') count++;
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseSync(file, readFileSync(file, 'utf8')).program);
  return count;
}

/** Rooms that assert more than the house allows, and how often in all. These numbers may only fall. The codec and the tagger count in typed arrays. */
const ASSERTING: Readonly<Record<string, number>> = {
  'utils/core/names': 86,
  'utils/commands/train': 66,
  'utils/core/linking': 48,
  'utils/core/view': 28,
  'utils/core/checks': 28,
  'utils/pack/compile': 17,
  'utils/core/attributions': 16,
  'utils/commands': 16,
  'utils/core/claims': 14,
  'utils/core/perspective': 13,
  'utils/core/relations': 10,
  'utils/page/article': 8,
  'utils/page': 7,
  'utils/pack': 4,
  'utils/page/metadata': 3,
  'utils/core/text': 3,
  'utils/commands/browsers': 2,
  'utils/sources': 1,
  'utils/core/lang': 1,
  'utils/core/knowledge': 109,
};

test('values are known by their types and not asserted', () => {
  const rooms = new Map<string, number>();
  let [all, lines] = [0, 0];
  for (const file of globSync('utils/**/*.ts')) {
    const room = file
      .split(/[\\/]/)
      .slice(0, 3)
      .join('/')
      .replace(/\/[^/]*\.ts$/, '');
    const count = assertions(file);
    rooms.set(room, (rooms.get(room) ?? 0) + count);
    if (room === 'utils/core/knowledge' || file.endsWith('cursor.ts')) continue;
    all += count;
    lines += readFileSync(file, 'utf8').split('\n').length;
  }
  for (const [room, count] of rooms) expect(count, room).toBeLessThanOrEqual(ASSERTING[room] ?? 0);
  expect((all / lines) * 1000).toBeLessThan(8);
});
