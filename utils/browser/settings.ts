import { DEFAULT_DISPLAY, type Display } from '../core/model/display.ts';
import { clearAnswers } from './answer-cache.ts';
import { browser } from './browser.ts';
import { clearPacks } from './imported-packs.ts';
import { defineItem } from './stored-item.ts';

/** What is shown and how. */
export const displayItem = defineItem<Display>('local', 'display', {
  fallback: DEFAULT_DISPLAY,
  version: 2,
  // Version 1 knew no context menu.
  migrations: { 2: (old) => ({ ...DEFAULT_DISPLAY, ...(old as Partial<Display>) }) },
});

/** Hosts the reader never wants read, without "www.". */
export const neverSitesItem = defineItem<readonly string[]>('local', 'never-sites', { fallback: [] });

/** Deletes all settings, all that was read, answered and imported, and gives back every permission that was asked for. */
export async function deleteEverything(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length) await browser.permissions.remove({ origins });
  await clearAnswers();
  await clearPacks();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
