import { forgetTab, ownerItem } from '../../utils/browser/session-store.ts';
import { IDLE } from '../../utils/core/model/tab-state.ts';
import { NEW_TAB, type TabEvent, type TabSession, type TabStep, tabStep } from '../../utils/page/tab-session.ts';
import { showBadge } from './badge.ts';

/** Of each tab whose reading it shows. A background just woken knows none of them: the store tells the document. */
const sessions = new Map<number, TabSession>();

async function sessionOf(tabId: number): Promise<TabSession> {
  const owner = sessions.has(tabId) ? null : await ownerItem(tabId).get();
  return sessions.get(tabId) ?? { ...NEW_TAB, document: owner?.document ?? null };
}

/** Tells a tab's session what happened, lets go of what is known where it says so, and answers what else is to be done. */
export async function tellTab(tabId: number, event: TabEvent): Promise<TabStep> {
  const { state, effects } = tabStep(await sessionOf(tabId), event);
  sessions.set(tabId, state);
  if (effects.includes('show-reading') && state.document !== null)
    await ownerItem(tabId).set({ document: state.document, at: Date.now() });
  if (effects.includes('forget')) {
    await forgetTab(tabId);
    await showBadge(tabId, IDLE);
  }
  return { state, effects };
}

/** Lets go of all that is known of a tab, whatever it shows. */
export async function clearTab(tabId: number): Promise<void> {
  await tellTab(tabId, { kind: 'cleared' });
  // A closed tab's number does not come again.
  sessions.delete(tabId);
}

/** The document a tab shows a reading of; null where it shows none. */
export const documentOf = async (tabId: number): Promise<string | null> => (await sessionOf(tabId)).document;
