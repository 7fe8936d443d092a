import type { ReaderBrowser } from './reader-browser.ts';

/** Opens the panel from the open popup; where it is open already the popup offers to close it, and it stays. */
export async function openPanel(reader: ReaderBrowser): Promise<void> {
  if ((await reader.look('panel', () => true)) === null) await reader.click('popup', '[data-action=open-panel]');
}
