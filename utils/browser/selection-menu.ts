import { browser } from './browser.ts';

/** The entry "Read this selection with Sidelight". */
export const SELECTION_ENTRY = 'read-selection';

let setting: Promise<void> = Promise.resolve();

/** Puts the entry into the context menu of selected text, or takes it out; one change after the other. */
export function setSelectionMenu(on: boolean): Promise<void> {
  const set = async () => {
    await browser.contextMenus.removeAll();
    if (on)
      browser.contextMenus.create({
        id: SELECTION_ENTRY,
        title: browser.i18n.getMessage('menu_read_selection'),
        contexts: ['selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
  };
  setting = setting.then(set, set);
  return setting;
}
