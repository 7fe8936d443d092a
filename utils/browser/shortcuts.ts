import { browser } from './browser.ts';

/** Opens the browser's own page of keys; null where it has none that an extension may open. */
export const openKeysPage: (() => void) | null = keysPage();

function keysPage(): (() => void) | null {
  // Firefox 137 and later; not yet in the polyfill's types.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (browser.runtime.getURL('').startsWith('chrome-extension:'))
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return null;
}
