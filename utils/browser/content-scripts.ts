import { browser } from './browser.ts';
import { neverSitesItem } from './settings.ts';
import { allowedOrigins, siteOrigin } from './site-rules.ts';

const READER_ID = 'reader';
const READER = { js: ['content-scripts/content.js'] };

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the reader for the sites the reader of the news allowed, and for no others. One registration after the other: a
 * granted permission, a changed list and a message may all ask in the same moment, and two at once would register it twice.
 */
export function registerReader(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = [...(await allowedOrigins())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
    return;
  }
  const script = {
    id: READER_ID,
    ...READER,
    matches,
    excludeMatches: (await neverSitesItem.get()).map(siteOrigin),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings a style sheet into a page that is about to be marked: pages that are not have none of ours. */
export async function injectStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/** Brings what draws cards into a page that has marks. Rejects where the extension has no access to the page any more. */
export async function injectCards(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['card.js'] });
}

/** Brings the reader into a page that is open already. Rejects where extensions have no access or the reader of the news gave none. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: READER.js });
}
