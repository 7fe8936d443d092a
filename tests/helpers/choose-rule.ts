import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import type { SiteRule } from '../../utils/core/model/site-rule.ts';

/** Chooses in the open popup when its site is read, as a reader does. */
export async function chooseRule(reader: ReaderBrowser, rule: SiteRule): Promise<void> {
  await reader.click('popup', '[data-action=site-rule]');
  await reader.click('popup', `input[name=site-rule][value=${rule}]`);
}
