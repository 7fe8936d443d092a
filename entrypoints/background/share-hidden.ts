import { browser } from '../../utils/browser/browser.ts';
import { sendToTab } from '../../utils/browser/messages.ts';
import { tabStateItem } from '../../utils/browser/session-store.ts';
import { findHidden } from '../../utils/core/view/hidden-readings.ts';
import { pageMarks } from '../../utils/core/view/page-marks.ts';
import { showBadge } from './badge.ts';

/** After the reader has called a reading wrong or taken that back: its mark and its count go or come, wherever the page is open. */
export async function shareHidden(hidden: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = await tabStateItem(id).get();
    if (state.kind !== 'ready') continue;
    const { analysis, background, url } = state;
    const marks = pageMarks(analysis, background, findHidden(analysis, hidden[url] ?? []));
    await sendToTab(id, 'page/mark', { marks });
    await showBadge(id, state);
  }
}
