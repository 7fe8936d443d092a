import { browser } from '../../utils/browser/browser.ts';
import { sendToTab } from '../../utils/browser/messages.ts';
import { tabStateItem } from '../../utils/browser/session-store.ts';
import { EVERY_SITE, hostOf, matchesHost, ruleFor } from '../../utils/browser/site-rules.ts';
import { readTab } from './tab-reading.ts';
import { clearTab } from './tab-sessions.ts';

/** After the reader has taken back access to sites, or wants them never read: open pages of theirs lose their marks, and what was read of them is forgotten. */
export async function withdrawFrom(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = await tabStateItem(id).get();
    const host = 'url' in state ? hostOf(state.url) : null;
    if (!host || !origins.some((origin) => origin === EVERY_SITE || matchesHost(origin, host))) continue;
    const rule = await ruleFor(host);
    if (rule === 'site' || rule === 'all') continue;
    // Where it is never to be read, that is what its popup and panel say, whoever asks first.
    if (rule === 'never') {
      await readTab(id, false);
      continue;
    }
    await sendToTab(id, 'page/clear', null);
    await clearTab(id);
  }
}
