import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findReleaseFaults, type Release } from '../../utils/commands/release-faults.ts';
import config from '../../wxt.config.ts';

const OURS = JSON.parse(readFileSync('.ci/release.json', 'utf8')) as Release;
const GOOD: Release = {
  addOnId: 'sidelight@readers.press',
  contact: 'desk@readers.press',
  securityContact: 'keys@readers.press',
  homepage: 'https://readers.press/',
};

test('what can be reached may be released', () => {
  expect(findReleaseFaults(GOOD, { 'PRIVACY.md': 'Write to desk@readers.press or keys@readers.press.' })).toEqual([]);
  expect(findReleaseFaults({ ...GOOD, addOnId: '{1f2e3d4c-0000-4111-8222-123456789abc}' }, {})).toEqual([]);
});

describe('nothing is released', () => {
  test.each<[string, Partial<Release>, string]>([
    ['under an id of nobody', { addOnId: 'sidelight@sidelight.example' }, 'addOnId'],
    ['with a contact of nobody', { contact: 'desk@example.org' }, 'contact'],
    ['with a page of nobody', { homepage: 'https://www.readers.test/' }, 'homepage'],
    ['with a page on this machine', { homepage: 'https://localhost:3000/' }, 'homepage'],
    ['with a contact that is no address', { securityContact: 'the desk' }, 'securityContact'],
    ['with an id that is none', { addOnId: 'Sidelight' }, 'addOnId'],
    ['with a page without encryption', { homepage: 'http://readers.press/' }, 'homepage'],
  ])('%s', (_, parts, name) => {
    const faults = findReleaseFaults({ ...GOOD, ...parts }, {});
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault.startsWith(name)).toBe(true);
  });

  test('with a document that names another contact', () => {
    expect(findReleaseFaults(GOOD, { 'docs/PRIVACY.md': 'Write to old@readers.press.' })).toEqual([
      'docs/PRIVACY.md: "old@readers.press" stands nowhere in .ci/release.json',
    ]);
  });

  test('as long as the placeholders stand in the repository', () => {
    const { status, stderr } = spawnSync(process.execPath, ['utils/commands/check-release.ts'], { encoding: 'utf8' });
    const isReady = !Object.values(OURS).some((value) => value.includes('.example'));
    expect(status).toBe(isReady ? 0 : 1);
    if (!isReady) expect(stderr).toContain('addOnId');
  });
});

test('whoever is to be reached stands in one place', () => {
  const manifest = (config.manifest as (env: { browser: string }) => unknown)({ browser: 'firefox' });
  expect(JSON.stringify(manifest)).toContain(OURS.addOnId);
  for (const file of globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').concat('wxt.config.ts'))
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/@sidelight\.|sidelight\.example/);
});

test('zip begins with the check', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['zip']).toMatch(/^node utils\/commands\/check-release\.ts && /);
});
