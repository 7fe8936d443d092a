import { defineConfig } from 'wxt';

/** Versions below which CSS highlights, hit tests on them or the side panel are missing. */
const MINIMUM_CHROME = '140';
const MINIMUM_FIREFOX = '150.0';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
