import type { Page } from 'puppeteer-core';
import type { PaneId } from '../../components/options/panes.ts';

/** Goes to a pane of the options as its link does, and waits until it is filled. */
export async function openPane(options: Page, pane: PaneId): Promise<void> {
  await options.evaluate((id) => {
    location.hash = id;
  }, pane);
  await options.waitForSelector(`[data-pane=${pane}][aria-busy=false]`);
}
