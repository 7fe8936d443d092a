import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Imports point one way (docs/ARCHITECTURE.md). A folder may import itself and what stands here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/core/model': [],
  'utils/core/text': ['utils/core/model'],
  'utils/core/entities': ['utils/core/model', 'utils/core/text'],
  'utils/core/figures': ['utils/core/model', 'utils/core/text'],
  'utils/core/dates': ['utils/core/model', 'utils/core/text'],
  'utils/core/claims': [
    'utils/core/model',
    'utils/core/text',
    'utils/core/entities',
    'utils/core/figures',
    'utils/core/dates',
  ],
  'utils/core/checks': [
    'utils/core/model',
    'utils/core/text',
    'utils/core/entities',
    'utils/core/figures',
    'utils/core/dates',
    'utils/core/claims',
  ],
  'utils/core/perspective': ['utils/core/model', 'utils/core/text', 'utils/core/figures', 'utils/core/checks'],
  'utils/core/view': ['utils/core'],
  'utils/core': ['utils/core'],
  'utils/page': ['utils/core'],
  'utils/sources': ['utils/core'],
  'utils/pack': ['utils/core'],
  'utils/browser': ['utils/core'],
  components: ['utils/core'],
  'utils/commands': ['utils/core', 'utils/page', 'utils/sources', 'utils/pack'],
  entrypoints: ['components', 'utils/core', 'utils/page', 'utils/sources', 'utils/pack', 'utils/browser'],
};

const folders = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const folderOf = (file: string) => folders.find((folder) => file.startsWith(`${folder}/`));
const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').map((file) => file.split(sep).join('/'));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map((match) => match[1]!);
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
});

describe('imports point one way', () => {
  test.each(sources)('%s', (file) => {
    const from = folderOf(file);
    expect(from, 'a source stands in a folder of the map').toBeDefined();
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) {
        if (name.startsWith('webextension-polyfill')) expect(from).toBe('utils/browser');
        if (from!.startsWith('utils/core')) expect(name, 'core imports core only').toMatch(/^\./);
        continue;
      }
      const target = normalize(join(dirname(file), name))
        .split(sep)
        .join('/');
      const to = folderOf(target.endsWith('.json') || /\.\w+$/.test(target) ? target : `${target}/`);
      if (target.startsWith('public/')) continue;
      expect(to, `${name} leads out of the map`).toBeDefined();
      const allowed = to === from || MAY_IMPORT[from!]!.some((folder) => to === folder || to!.startsWith(`${folder}/`));
      expect(allowed, `${file} may not import ${target}`).toBe(true);
    }
  });
});
