import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

const { permissions } = (config.manifest as (env: { browser: string }) => unknown)({ browser: 'chrome' }) as {
  readonly permissions: readonly string[];
};
/** WXT adds it for Chrome where there is a panel. */
const ADDED = ['sidePanel'];
/** Characters a store takes of a summary (Chrome 132, Firefox 250) and of a description (Chrome 16,000, Firefox 15,000). */
const LONGEST_SUMMARY = 132;
const LONGEST_DESCRIPTION = 15_000;

const sectionsOf = (text: string): string[] => text.split(/^## .*\n/m).slice(1);

describe.each(['en', 'es', 'fr', 'de', 'pt'])('the store page in %s', (lang) => {
  const text = readFileSync(`docs/store/${lang}.md`, 'utf8');
  const [summary = '', description = '', purpose = '', reasons = '', data = '', contact = ''] = sectionsOf(text);

  test('has every part, none longer than stores take', () => {
    expect(sectionsOf(text)).toHaveLength(6);
    for (const part of [summary, description, purpose, reasons, data, contact]) expect(part.trim()).not.toBe('');
    expect(summary.trim().length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('says in its summary what the manifest says', () => {
    const catalogue = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Record<
      string,
      { readonly message: string }
    >;
    expect(summary.trim()).toBe(catalogue['extDescription']?.message);
  });

  test('gives a reason for every permission, and for access to sites', () => {
    const named = [...reasons.matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...permissions, ...ADDED].sort());
    expect(reasons.trim().split('\n')).toHaveLength(named.length + 1);
  });
});

test('what is kept and what pages can learn names every permission too', () => {
  const text = readFileSync('docs/PRIVACY.md', 'utf8');
  for (const permission of [...permissions, ...ADDED]) expect(text).toContain(`\`${permission}\``);
});
