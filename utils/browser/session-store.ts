import type { NoteTarget } from '../core/model/note.ts';
import { IDLE, type TabState } from '../core/model/tab-state.ts';
import { browser } from './browser.ts';
import { defineItem, type StoredItem } from './stored-item.ts';

/** What is known of a tab, kept in memory by the browser so that it outlives the background. The background alone writes it. */
export const tabStateItem = (tabId: number): StoredItem<TabState> =>
  defineItem<TabState>('session', `tab:${tabId}`, { fallback: IDLE, asText: true });

/** What the reader last opened in the page, for the panel to select. `at` makes a second click on the same mark news. */
export interface Focus {
  readonly target: NoteTarget;
  readonly at: number;
}

export const focusItem = (tabId: number): StoredItem<Focus | null> =>
  defineItem<Focus | null>('session', `focus:${tabId}`, { fallback: null });

/** Whether a page that was read is being read again: what is known of it is shown meanwhile. */
export const updatingItem = (tabId: number): StoredItem<boolean> =>
  defineItem<boolean>('session', `updating:${tabId}`, { fallback: false });

/** The document whose reading the tab shows, by the id its reader gave it. */
export const ownerItem = (tabId: number): StoredItem<string | null> =>
  defineItem<string | null>('session', `owner:${tabId}`, { fallback: null });

const keysOf = (tabId: number): string[] =>
  [tabStateItem, focusItem, updatingItem, ownerItem].map((item) => item(tabId).key);

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keysOf(tabId));
}

/** Forgets every tab but one: the store holds 10 MB, and a very long page may ask for more than is left. */
export async function forgetOtherTabs(tabId: number): Promise<void> {
  const kept = new Set(keysOf(tabId));
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    keys.filter((key) => /^(tab|focus|updating|owner):/.test(key) && !kept.has(key)),
  );
}
