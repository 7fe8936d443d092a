import type { NoteTarget } from '../core/model/note.ts';
import { IDLE, type TabState } from '../core/model/tab-state.ts';
import { browser } from './browser.ts';
import { count, flag, isObject, objectOf, orNull, text } from './mend.ts';
import { defineItem, type StoredItem } from './stored-item.ts';

/** What a state must hold to be shown; what is deeper was written with it, or the text cannot be read at all. */
const PARTS: { readonly [K in TabState['kind']]: readonly string[] } = {
  idle: [],
  reading: ['url'],
  ready: ['url', 'analysis', 'background'],
  'not-news': ['url'],
  refused: ['reason'],
  failed: ['url'],
};

function mendState(value: unknown): TabState | undefined {
  if (!isObject(value) || typeof value['kind'] !== 'string' || !Object.hasOwn(PARTS, value['kind'])) return undefined;
  const parts = PARTS[value['kind'] as TabState['kind']];
  return parts.every((part) => value[part] != null) ? (value as unknown as TabState) : undefined;
}

/** What is known of a tab, kept in memory by the browser so that it outlives the background. The background alone writes it. */
export const tabStateItem = (tabId: number): StoredItem<TabState> =>
  defineItem<TabState>('session', `tab:${tabId}`, { fallback: IDLE, mend: mendState, asText: true });

/** What the reader last opened in the page, for the panel to select. `at` makes a second click on the same mark news. */
export interface Focus {
  readonly target: NoteTarget;
  readonly at: number;
}

export const focusItem = (tabId: number): StoredItem<Focus | null> =>
  defineItem<Focus | null>('session', `focus:${tabId}`, {
    fallback: null,
    mend: orNull(objectOf<Focus>({ target: (value) => (isObject(value) ? value : undefined), at: count })),
  });

/** Whether a page that was read is being read again: what is known of it is shown meanwhile. */
export const updatingItem = (tabId: number): StoredItem<boolean> =>
  defineItem<boolean>('session', `updating:${tabId}`, { fallback: false, mend: flag });

/** The document whose reading a tab shows, by the id its reader gave it, and when that was begun (milliseconds since 1970). */
export interface Owner {
  readonly document: string;
  readonly at: number;
}

export const ownerItem = (tabId: number): StoredItem<Owner | null> =>
  defineItem<Owner | null>('session', `owner:${tabId}`, {
    fallback: null,
    mend: orNull(objectOf<Owner>({ document: text, at: count })),
  });

const keysOf = (tabId: number): string[] =>
  [tabStateItem, focusItem, updatingItem, ownerItem].map((item) => item(tabId).key);

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keysOf(tabId));
}

/** Forgets the tab that was read longest ago, but not `except`: the store holds 10 MB. False where there is none left. */
export async function forgetOldestTab(except: number): Promise<boolean> {
  const all = await browser.storage.session.get(null);
  const kept = new Set(keysOf(except));
  const tabs = Object.keys(all).flatMap((key) =>
    key.startsWith('tab:') && !kept.has(key) ? [Number(key.slice(4))] : [],
  );
  const times = await Promise.all(tabs.map(async (tab) => ({ tab, at: (await ownerItem(tab).get())?.at ?? 0 })));
  const oldest = times.sort((a, b) => a.at - b.at)[0];
  if (!oldest) return false;
  await forgetTab(oldest.tab);
  return true;
}
