import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a file imports to run, not only for its types. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export)\s(?!type\s)((?:[^'"]*?)\sfrom\s)?['"]([^'"]+)['"]/gm)]
    .filter(([, names]) => !names || !/^\{(?:\s*type [^,}]+,?)+\s*\} from\s$/.test(names))
    .map(([, , name]) => name!.replace(/\?.*$/, ''));
}

/** Everything that comes into a page with the content script: files of ours, and names of packages. */
function closureOf(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found) {
    if (!existsSync(file) || !/\.tsx?$/.test(file)) continue;
    for (const name of importsOf(file)) found.add(name.startsWith('.') ? join(dirname(file), name) : name);
  }
  return found;
}

const closure = [...closureOf('entrypoints/content/index.ts')];

test('the content script is followed to its end', () => {
  expect(closure).toContain('utils/page/text/read-blocks.ts');
  expect(closure).toContain('entrypoints/content/cards.ts');
  for (const file of closure)
    if (/^[a-z]+\/.*\.tsx?$/.test(file)) expect(existsSync(file) || /^wxt/.test(file), file).toBe(true);
});

test('what is analysed, looked up and shown elsewhere does not come into every page', () => {
  const foreign =
    /^(?:utils\/core\/(?:view|checks|figures|dates|names|linking|knowledge|claims|perspective|findings|relations|attributions|measures|analyse)|utils\/(?:sources|pack)|utils\/browser\/(?:answer-cache|imported-packs|delete-everything|settings-file)|idb|valibot|webextension-polyfill|preact|entrypoints\/(?:background|card\/)|components)/;
  expect(closure.filter((file) => foreign.test(file))).toEqual([]);
});
