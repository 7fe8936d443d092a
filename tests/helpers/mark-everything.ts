import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { DEFAULT_DISPLAY } from '../../utils/core/model/display.ts';

/** Has all marked that is read, as a reader may choose: a story made for a test need not hold a finding to be seen as marked. */
export async function markEverything(reader: ReaderBrowser): Promise<void> {
  const settings = await reader.openExtensionPage('options.html');
  const display = { version: 2, value: { ...DEFAULT_DISPLAY, density: 'high' } };
  await settings.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ display })}).then(() => null)`,
  );
  await settings.close();
}
