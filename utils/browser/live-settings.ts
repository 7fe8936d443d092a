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

/** Switches a source on: asks the reader for its hosts, in the click that calls this, and leaves it off where they say no. */
export async function switchSourceOn(id: SourceId, origins: readonly string[]): Promise<void> {
  const granted = await browser.permissions.request({ origins: [...origins] });
  await liveSourcesItem.change((all) => [...all.filter((other) => other !== id), ...(granted ? [id] : [])]);
}

/** Switches a source off and gives its hosts back. For the background: a page may be closed right after the click. */
export async function switchSourceOff(id: SourceId, origins: readonly string[]): Promise<void> {
  await liveSourcesItem.change((all) => all.filter((other) => other !== id));
  await browser.permissions.remove({ origins: [...origins] });
}
