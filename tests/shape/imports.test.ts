import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms every stage stands on, up to and with `floor`, and those named beside. */
function upTo(floor: 'measures' | 'model' | 'text' | 'lang' | 'knowledge', ...beside: readonly string[]): string[] {
  const ground = ['measures', 'model', 'text', 'lang'];
  const reach = ground.includes(floor) ? ground.slice(0, ground.indexOf(floor) + 1) : [...ground, floor];
  return [...reach, ...beside].map((room) => `utils/core/${room}`);
}

/** Imports point one way (docs/ARCHITECTURE.md). A folder may import itself and what stands here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/core/measures': [],
  'utils/core/model': upTo('measures'),
  'utils/core/text': upTo('model'),
  'utils/core/lang': upTo('text'),
  'utils/core/knowledge': upTo('lang'),
  'utils/core/glossary': upTo('knowledge'),
  'utils/core/figures': upTo('lang'),
  'utils/core/dates': upTo('lang'),
  'utils/core/names': upTo('knowledge'),
  'utils/core/linking': upTo('knowledge', 'names'),
  'utils/core/attributions': upTo('knowledge', 'names', 'linking'),
  'utils/core/relations': upTo('lang', 'knowledge', 'figures', 'dates', 'names', 'linking', 'attributions'),
  'utils/core/claims': upTo('lang', 'knowledge', 'figures', 'dates', 'names', 'linking', 'attributions', 'relations'),
  'utils/core/messages': upTo('lang', 'figures'),
  'utils/core/checks': upTo('lang', 'knowledge', 'figures', 'dates', 'relations', 'claims', 'messages'),
  'utils/core/perspective': upTo('lang', 'figures', 'relations', 'checks', 'messages'),
  'utils/core/findings': upTo('lang', 'messages'),
  'utils/core/view': upTo('model', 'messages'),
  'utils/core/visits': upTo('model'),
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
