import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Told {
  readonly code: string;
  readonly file: string;
}
interface Report {
  readonly errors: readonly Told[];
  readonly notices: readonly Told[];
  readonly warnings: readonly Told[];
}

/** What the linter of Firefox's store warns of and is right to: Preact can set markup from a string; nothing here has it do so (`tests/shape`). */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT card.js', 'UNSAFE_VAR_ASSIGNMENT chunks/jsxRuntime.js'];
/** Without the hash that bundlers put into a name. */
const plain = (file: string) => file.replace(/-[\w-]{8}(?=\.\w+$)/, '');

test('the linter of Firefox’s store has nothing to say but what is known', { timeout: 120_000 }, () => {
  const lint = ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { errors, notices, warnings } = JSON.parse(
    execFileSync('npx', lint, { encoding: 'utf8', shell: process.platform === 'win32' }),
  ) as Report;
  expect([errors, notices]).toEqual([[], []]);
  expect(warnings.map(({ code, file }) => `${code} ${plain(file)}`).sort()).toEqual(KNOWN);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (build) => {
  const files = globSync('**/*.{js,html}', { cwd: `.output/${build}` });

  test('loads nothing from elsewhere and makes no code out of text', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const text = readFileSync(`.output/${build}/${file}`, 'utf8');
      expect(text, file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      expect(text, file).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test('holds no tool, no map, no test and no file that nobody asked for', () => {
    const all = globSync('**/*.*', { cwd: `.output/${build}` });
    expect(all.filter((file) => /\.(?:map|ts|tsx|zip|md|log)$|test|e2e/.test(file))).toEqual([]);
    expect(
      globSync('**/*.js', { cwd: `.output/${build}` })
        .map((file) => readFileSync(`.output/${build}/${file}`, 'utf8'))
        .join(),
    ).not.toContain('e2e-fail');
  });
});
