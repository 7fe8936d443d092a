import { SOURCE_IDS, type SourceId } from '../core/model/live-answer.ts';
import { browser } from './browser.ts';
import { listOf, oneOf, text } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** The live sources that are switched on; none at first. */
export const liveSourcesItem = defineItem<readonly SourceId[]>('local', 'live-sources', {
  fallback: [],
  mend: listOf(oneOf(...SOURCE_IDS)),
});

/** The reader's own key for Google's Fact Check Tools; empty where there is none. Kept apart from everything that is exported or logged. */
export const factCheckKeyItem = defineItem<string>('local', 'fact-check-key', { fallback: '', mend: text });

/**
 * Switches a source on or off. On: asks the reader for its hosts, in the click that calls this, and stays off where they say no.
 * Off: gives the hosts back. Resolves to whether it is on now.
 */
export async function switchSource(id: SourceId, on: boolean, origins: readonly string[]): Promise<boolean> {
  const granted = on && (await browser.permissions.request({ origins: [...origins] }));
  await liveSourcesItem.change((all) => {
    const others = all.filter((other) => other !== id);
    return granted ? [...others, id] : others;
  });
  if (!on) await browser.permissions.remove({ origins: [...origins] });
  return granted;
}
