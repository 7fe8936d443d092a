import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Versions below which cards at their marks (CSS anchor positioning) or the lines of highlights are missing: `tests/shape/minimum-versions.test.ts`. */
const MINIMUM_CHROME = '129';
const MINIMUM_FIREFOX = '147.0';

/** What stores and readers know the extension by; a release refuses placeholders (utils/commands/check-release.ts). */
const release = JSON.parse(readFileSync(new URL('.ci/release.json', import.meta.url), 'utf8')) as {
  readonly addOnId: string;
  readonly homepage: string;
};

/** By ISO 3166-1 alpha-2 code; there are more, of regions and bodies. */
const COUNTRY_FLAG = /^[a-z]{2}\.svg$/;

/** Until a page is read the icon is quiet; the background changes it. */
const QUIET_ICON = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/quiet-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // All that is needed to build the packages again, byte for byte (`npm run rebuild`), and nothing that was made here.
  zip: {
    dotSources: true,
    excludeSources: [
      '.git',
      '.git/**',
      '.output/**',
      '.wxt/**',
      'reports/**',
      'coverage/**',
      'public/packs/**',
      '**/*.log',
    ],
  },
  // Nothing older than the minimum versions is built for: `:dir()` and the rest stay as they are written.
  vite: () => ({ build: { target: [`chrome${MINIMUM_CHROME}`, `firefox${Number.parseInt(MINIMUM_FIREFOX, 10)}`] } }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const model of ['names.bin', 'claims.bin']) {
        files.push({
          absoluteSrc: fileURLToPath(new URL(`utils/pack/models/${model}`, import.meta.url)),
          relativeDest: `models/${model}`,
        });
      }
      files.push({ absoluteSrc: fileURLToPath(new URL('NOTICE', import.meta.url)), relativeDest: 'NOTICE.txt' });
      const flags = new URL('node_modules/circle-flags/flags/', import.meta.url);
      for (const name of readdirSync(flags)) {
        if (COUNTRY_FLAG.test(name))
          files.push({ absoluteSrc: fileURLToPath(new URL(name, flags)), relativeDest: `flags/${name}` });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    homepage_url: release.homepage,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    // As the browsers' own default, said in so many words: no script and no plug-in but the extension's.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    action: { default_title: '__MSG_extName__', default_icon: QUIET_ICON },
    // Letters that open none of Firefox's menus in the interface's languages (Alt+Shift with those never reaches an extension) and that Chrome keeps for none of its own (P, N, R).
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_toggle_panel__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_toggle_marks__' },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_claim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_claim__' },
      // Browsers suggest four keys an extension; the reader can set this one.
      'open-card': { description: '__MSG_command_open_card__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: release.addOnId,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
