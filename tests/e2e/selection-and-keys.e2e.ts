import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { markEverything } from '../helpers/mark-everything.ts';
import { openPanel } from '../helpers/open-panel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const NOTES = `<!doctype html><html lang="en"><head><title>Notes on ferries</title></head><body><h1>Notes</h1>
<ul><li>Call the office</li><li id="note">The office of Lisbon counted 1,250 ferries, 12% more than a year before.</li></ul>
FORM</body></html>`;

const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('sidelight-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
  );

describe.each(BROWSERS)('asking by menu and by key in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;
  let page: Page;

  const panel = (selector: string) =>
    reader.look(
      'panel',
      `(window) => window.document.querySelector(${JSON.stringify(selector)})?.innerText ?? null` as unknown as (
        window: Window,
      ) => string | null,
    );
  const panelState = () =>
    reader.look('panel', (window) => window.document.querySelector('#panel')?.getAttribute('data-state') ?? null);
  /** Selects an element's text; answers where it stands. */
  const select = (selector: string) =>
    page.evaluate((which) => {
      const element = document.querySelector(which)!;
      getSelection()!.selectAllChildren(element);
      const { x, y, height } = element.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    }, selector);
  const openOnPage = async () => {
    await reader.openPopup(page);
    await openPanel(reader);
    await poll('the panel', panelState);
  };
  /** Words of the open card; null where none is open. */
  const card = () =>
    page.evaluate(() => document.querySelector('html > div')?.shadowRoot?.querySelector('.card-read')?.textContent);

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), {
      '/notes.html': NOTES.replace('FORM', ''),
      '/log-in.html': NOTES.replace('FORM', '<input type="password">'),
    });
    reader = await launch({ extension });
    await markEverything(reader);
    await reader.allowHost(site.origin);
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  test('a selection is read on a page that is no news, and the way back leads to the page', async () => {
    page = await reader.open(`${site.origin}/notes.html`);
    await openOnPage();
    await poll('the page to be found no news', async () => (await panelState()) === 'empty');
    await reader.readSelection(page, await select('#note'));
    await poll('the selection to be read', async () => (await panelState()) === 'ready');
    expect(await panel('#panel')).toContain('This is a reading of your selection.');
    expect(await panel('h1')).toBe('Notes on ferries');
    await poll('the marks of the selection', async () =>
      (await marked(page)).some((words) => words.includes('1,250 ferries')),
    );
    await reader.click('panel', '[data-action=whole-page]');
    await poll('the page to be no news again', async () => (await panelState()) === 'empty');
    await poll('the marks to go', async () => (await marked(page)).length === 0);
    await page.close();
  });

  test('on a page with a password field no selection is read', async () => {
    page = await reader.open(`${site.origin}/log-in.html`);
    await openOnPage();
    await reader.readSelection(page, await select('#note'));
    await poll('the refusal', async () => (await panel('#panel'))?.includes('asks for a password'));
    expect(await marked(page)).toEqual([]);
    await page.close();
  });

  test('the browser gives each key that is suggested: none is one of its own', async () => {
    const options = await reader.openExtensionPage('options.html');
    const given = (await options.evaluate(
      '(globalThis.browser ?? chrome).commands.getAll().then((all) => all.map(({ name, shortcut }) => [name, shortcut]))',
    )) as [string, string][];
    for (const name of ['toggle-panel', 'toggle-marks', 'next-claim', 'previous-claim'])
      expect(Object.fromEntries(given)[name], name).toMatch(/\S/);
    await options.close();
  });

  test('keys go from mark to mark, open the card of the one they are at, and turn marks off and on', async () => {
    page = await reader.open(`${site.origin}/article.html`);
    await reader.openPopup(page);
    await poll('marks', async () => (await marked(page)).length > 0);
    await reader.look('popup', (window) => window.close());
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sidelight-focus') ?? [])].map((range) => (range as Range).toString()),
      );
    await reader.command('next-claim');
    const [first] = await poll(
      'the first mark to flash',
      async () => (await focused()).length > 0 && (await focused()),
    );
    await reader.command('next-claim');
    await poll('the second mark to flash', async () => {
      const [now] = await focused();
      return now !== undefined && now !== first;
    });
    await reader.command('previous-claim');
    await poll('the first mark again', async () => (await focused())[0] === first);
    await reader.command('open-card');
    await poll('the card', card);
    expect(await page.evaluate(() => document.activeElement?.matches('html > div'))).toBe(true);
    await page.keyboard.press('Escape');
    await poll('the card to close', async () => (await card()) === undefined);
    await reader.command('toggle-marks');
    await poll('no marks', async () => (await marked(page)).length === 0);
    await reader.command('toggle-marks');
    await poll('marks again', async () => (await marked(page)).length > 0);
  });

  test('the popup’s button closes the panel that is open, and then opens it', async () => {
    await openOnPage();
    await reader.openPopup(page);
    await reader.click('popup', '[data-action=close-panel]');
    await poll('the panel to close', async () => (await panelState()) === null);
    const canOpen = () =>
      reader.look('popup', (window) => window.document.querySelector('[data-action=open-panel]') !== null);
    await poll('the button to open', canOpen);
    expect((await marked(page)).length).toBeGreaterThan(0);
  });

  test('a key closes the panel', async () => {
    await openOnPage();
    await page.bringToFront();
    await reader.command('toggle-panel');
    await poll('the panel to close', async () => (await panelState()) === null);
    await page.close();
  });
});
