import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/READERS.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const rows = text.split('\n').filter((line) => /^\| \d/.test(line));

test('all twenty-five demands are answered', () => {
  expect(rows.map((row) => Number(/\d+/.exec(row)![0]))).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
});

test.each(rows)('what shows it is there: %s', (row) => {
  const shown = [
    ...row
      .split('|')
      .at(-2)!
      .matchAll(/`([^`]+)`/g),
  ].map((match) => match[1]!);
  expect(shown.length).toBeGreaterThan(0);
  for (const one of shown) {
    const script = /^npm run (\S+)$/.exec(one)?.[1];
    expect(script ? script in scripts : existsSync(one), one).toBe(true);
  }
});
