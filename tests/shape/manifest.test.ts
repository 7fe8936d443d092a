import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

/** The part of the manifest that readers are asked about or rely on. */
interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly host_permissions?: unknown;
  readonly incognito: string;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
}
const manifestFor = (browser: string) =>
  (config.manifest as (env: { browser: string }) => unknown)({ browser }) as Manifest;

/** Letters that open a menu of Firefox with Alt, and with Alt and Shift, in English, German, Spanish, French and Portuguese. */
const MENU_LETTERS = new Set('FEVSBTH' + 'DBACLXH' + 'AEVHMY' + 'FAHMO' + 'AEXHFRU');

test.each(['chrome', 'firefox'])('%s asks for no more than it needs, and sees no private window', (browser) => {
  const { permissions, optional_host_permissions, host_permissions, incognito } = manifestFor(browser);
  expect(permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(optional_host_permissions).toEqual(['*://*/*']);
  expect(host_permissions).toBeUndefined();
  expect(incognito).toBe('not_allowed');
});

test.each(['chrome', 'firefox'])('%s runs no script but the extension’s own on its pages', (browser) => {
  const { extension_pages } = manifestFor(browser).content_security_policy;
  expect(extension_pages).toMatch(/^script-src 'self'; object-src 'none'/);
  expect(extension_pages).not.toMatch(/unsafe|https?:|\*/);
});

test('browsers suggest at most four keys, and none of ours opens a menu of Firefox instead', () => {
  const keys = Object.values(manifestFor('firefox').commands).flatMap(
    (command) => command.suggested_key?.default ?? [],
  );
  expect(keys).toHaveLength(4);
  for (const key of keys) {
    expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
    expect(MENU_LETTERS.has(key.at(-1)!), key).toBe(false);
  }
});
