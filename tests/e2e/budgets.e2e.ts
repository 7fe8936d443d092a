import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the build puts into every page that is read, in bytes as it is shipped. */
const SCRIPT_BUDGET = 92_000;
/** What comes into those that have marks, besides. */
const CARD_BUDGET = 32_000;

test.each(['chrome-mv3-e2e', 'firefox-mv3-e2e'])('the content script of %s is small', (build) => {
  const folder = `.output/${build}/content-scripts`;
  expect(statSync(`${folder}/content.js`).size).toBeLessThan(SCRIPT_BUDGET);
  expect(statSync(`.output/${build}/card.js`).size).toBeLessThan(CARD_BUDGET);
  // The style of marks comes when there are marks, for names that the page's reader makes up.
  expect(existsSync(`${folder}/content.css`)).toBe(false);
  // No table of the knowledge, no database and no currency comes into a page.
  expect(readFileSync(`${folder}/content.js`, 'utf8')).not.toMatch(
    /createObjectStore|"pound sterling"|webextension-polyfill/,
  );
});
