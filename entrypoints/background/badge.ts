import { browser } from '../../utils/browser/browser.ts';
import { doubtedOn } from '../../utils/browser/doubted-readings.ts';
import { tabStateItem } from '../../utils/browser/session-store.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { findHidden, leaveOut } from '../../utils/core/view/hidden-readings.ts';

const INK = '#3d4a5c';
const PAPER = '#ffffff';

const SIZES = [16, 32, 48, 128];
const ACTIVE = Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}.png`]));
const QUIET = Object.fromEntries(SIZES.map((size) => [size, `/icon/quiet-${size}.png`]));

/** The icon in colour and a small count of what is worth a look on a page that was read; quiet and without one elsewhere. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { badge } = await displayItem.get();
  const findings = badge && state.kind === 'ready' ? await countFindings(state) : 0;
  try {
    await browser.action.setIcon({ tabId, path: state.kind === 'ready' ? ACTIVE : QUIET });
    await browser.action.setBadgeText({ tabId, text: findings ? String(findings) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeTextColor({ tabId, color: PAPER });
  } catch {
    // The tab was closed meanwhile; its icon went with it.
  }
}

async function countFindings({ url, analysis }: Extract<TabState, { kind: 'ready' }>): Promise<number> {
  return leaveOut(analysis, findHidden(analysis, await doubtedOn(url))).findings.length;
}

/** Shows or hides the counts of all tabs, when the reader turns the switch. */
export async function showBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await showBadge(id, await tabStateItem(id).get());
}
