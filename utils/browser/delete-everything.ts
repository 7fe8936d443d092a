import { clearAnswers } from './answer-cache.ts';
import { browser } from './browser.ts';
import { clearPacks } from './imported-packs.ts';

/** Deletes all settings, all that was read, answered and imported, and gives back every permission that was asked for. */
export async function deleteEverything(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length) await browser.permissions.remove({ origins });
  await clearAnswers();
  await clearPacks();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
